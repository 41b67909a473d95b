	.file	"<string>"
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI0_0:
	.quad	0x39e421de758c61ad
.LCPI0_3:
	.quad	0xbff0000000000000
.LCPI0_4:
	.quad	0x4330000000000000
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI0_1:
	.long	1127219200
	.long	1160773632
	.long	0
	.long	0
.LCPI0_2:
	.quad	0x4330000000000000
	.quad	0x4530000000000000
	.section	.ltext,"axl",@progbits
	.globl	_ZN8__main__6runner12_3clocals_3e3runB4v118B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx
	.p2align	4
	.type	_ZN8__main__6runner12_3clocals_3e3runB4v118B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx,@function
_ZN8__main__6runner12_3clocals_3e3runB4v118B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$792, %rsp
	.cfi_def_cfa_offset 848
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	vmovsd	%xmm0, 448(%rsp)
	movq	%rdi, 144(%rsp)
	vmovsd	%xmm7, 504(%rsp)
	vmovsd	%xmm6, 496(%rsp)
	vmovsd	%xmm5, 488(%rsp)
	vmovsd	%xmm4, 480(%rsp)
	vmovsd	%xmm3, 472(%rsp)
	vmovsd	%xmm2, 464(%rsp)
	vmovsd	%xmm1, 456(%rsp)
	movq	%rcx, 440(%rsp)
	movq	%rdx, 432(%rsp)
	movq	%rsi, 16(%rsp)
	movq	1136(%rsp), %rbp
	movq	1056(%rsp), %r12
	movq	1000(%rsp), %r13
	movq	944(%rsp), %rbx
	movq	888(%rsp), %r15
	movabsq	$NRT_incref, %r14
	movq	%r8, %rdi
	vxorps	%xmm0, %xmm0, %xmm0
	movq	1760(%rsp), %rax
	vmovups	%ymm0, 560(%rsp)
	movq	$0, 520(%rsp)
	vmovups	%ymm0, 624(%rsp)
	vmovups	%ymm0, 656(%rsp)
	movq	$0, 688(%rsp)
	movq	$0, 136(%rsp)
	vmovups	%ymm0, 528(%rsp)
	vmovups	%ymm0, 584(%rsp)
	movq	$0, 64(%rsp)
	movq	$0, 128(%rsp)
	movq	$0, 512(%rsp)
	movq	$0, 120(%rsp)
	movq	%r8, 8(%rsp)
	movq	%rax, 56(%rsp)
	vzeroupper
	callq	*%r14
	movq	%r15, %rdi
	callq	*%r14
	movq	%rbx, %rdi
	callq	*%r14
	movq	%r13, %rdi
	callq	*%r14
	movq	%r12, %rdi
	callq	*%r14
	movq	%rbp, %rdi
	callq	*%r14
	movq	1208(%rsp), %rdi
	callq	*%r14
	movq	1264(%rsp), %rdi
	callq	*%r14
	movq	1336(%rsp), %rdi
	callq	*%r14
	movq	1408(%rsp), %rdi
	callq	*%r14
	movq	1496(%rsp), %rdi
	callq	*%r14
	movq	1552(%rsp), %rdi
	movq	1768(%rsp), %r13
	callq	*%r14
	movq	1616(%rsp), %rdi
	callq	*%r14
	movq	1688(%rsp), %rdi
	callq	*%r14
	movq	1744(%rsp), %rbx
	movq	%rbx, %rdi
	callq	*%r14
	movq	1872(%rsp), %rdi
	callq	*%r14
	movq	1928(%rsp), %rdi
	callq	*%r14
	movq	2064(%rsp), %rdi
	callq	*%r14
	movq	2232(%rsp), %rdi
	callq	*%r14
	movq	2288(%rsp), %rdi
	callq	*%r14
	movq	2344(%rsp), %rdi
	callq	*%r14
	movq	864(%rsp), %rax
	movq	%rbx, %rdi
	vmovsd	8(%rax), %xmm1
	vmovsd	(%rax), %xmm0
	vmovsd	16(%rax), %xmm2
	movq	920(%rsp), %rax
	vmovsd	%xmm1, 416(%rsp)
	vmovsd	(%rax), %xmm1
	vmovsd	%xmm2, 408(%rsp)
	vmovsd	8(%rax), %xmm2
	vmovsd	%xmm0, 424(%rsp)
	vmovsd	%xmm1, 400(%rsp)
	vmovsd	16(%rax), %xmm1
	movq	976(%rsp), %rax
	vmovsd	%xmm2, 392(%rsp)
	vmovsd	(%rax), %xmm2
	vmovsd	%xmm1, 384(%rsp)
	vmovsd	8(%rax), %xmm1
	vmovsd	%xmm2, 376(%rsp)
	vmovsd	16(%rax), %xmm2
	movq	1032(%rsp), %rax
	vmovsd	%xmm1, 368(%rsp)
	vmovsd	(%rax), %xmm1
	vmovsd	%xmm2, 360(%rsp)
	vmovsd	8(%rax), %xmm2
	vmovsd	%xmm1, 352(%rsp)
	vmovsd	16(%rax), %xmm1
	movq	1088(%rsp), %rax
	vmovsd	%xmm2, 344(%rsp)
	vmovsd	(%rax), %xmm2
	vmovsd	%xmm1, 336(%rsp)
	vmovsd	8(%rax), %xmm1
	vmovsd	%xmm2, 328(%rsp)
	vmovsd	16(%rax), %xmm2
	movq	1368(%rsp), %rax
	vmovsd	%xmm1, 320(%rsp)
	vmovsd	(%rax), %xmm1
	vmovsd	%xmm2, 312(%rsp)
	vmovsd	8(%rax), %xmm2
	vmovsd	%xmm1, 304(%rsp)
	vmovsd	16(%rax), %xmm1
	vmovsd	%xmm2, 296(%rsp)
	vmovsd	%xmm1, 288(%rsp)
	callq	*%r14
	movq	56(%rsp), %rdx
	movq	1752(%rsp), %rax
	movq	1776(%rsp), %rsi
	movq	%rbx, 704(%rsp)
	movq	1784(%rsp), %rdi
	cmpb	$0, 1112(%rsp)
	movabsq	$.LCPI0_0, %r8
	vmovsd	1392(%rsp), %xmm0
	movl	$0, 44(%rsp)
	movl	$0, 40(%rsp)
	movl	$0, 36(%rsp)
	movl	$0, 32(%rsp)
	vmulsd	(%r8), %xmm0, %xmm3
	movq	%rax, 712(%rsp)
	movq	%rdx, 720(%rsp)
	movq	%r13, 728(%rsp)
	movq	%rsi, 736(%rsp)
	movq	1792(%rsp), %rsi
	movq	%rdi, 744(%rsp)
	movq	1800(%rsp), %rdi
	setne	%r15b
	cmpb	$0, 1120(%rsp)
	movq	%rsi, 752(%rsp)
	movq	1808(%rsp), %rsi
	movq	%rdi, 760(%rsp)
	movq	1816(%rsp), %rdi
	setne	%bl
	cmpb	$0, 1320(%rsp)
	movq	%rsi, 768(%rsp)
	movq	1824(%rsp), %rsi
	movq	%rdi, 776(%rsp)
	movq	1536(%rsp), %rdi
	setne	%bpl
	imulq	1456(%rsp), %rdi
	movq	%rsi, 784(%rsp)
	movq	1864(%rsp), %rsi
	imulq	%rsi, %rsi
	imulq	%rsi, %rdi
	cmpb	$0, 2008(%rsp)
	vcvtsi2sd	%rdi, %xmm15, %xmm0
	setne	%cl
	vdivsd	%xmm0, %xmm3, %xmm2
	je	.LBB0_2
	vcvtsi2sdq	1248(%rsp), %xmm15, %xmm0
	vdivsd	%xmm0, %xmm2, %xmm2
.LBB0_2:
	testq	%rdx, %rdx
	movl	$1, %r12d
	cmovnsq	%rdx, %r12
	js	.LBB0_5
	movabsq	$.LCPI0_1, %rax
	vmovq	%rdx, %xmm0
	movabsq	$.LCPI0_2, %rdx
	vpunpckldq	(%rax), %xmm0, %xmm0
	vsubpd	(%rdx), %xmm0, %xmm0
	vshufpd	$1, %xmm0, %xmm0, %xmm1
	vaddsd	%xmm0, %xmm1, %xmm0
	vcvtsi2sd	%r12, %xmm15, %xmm1
	vucomisd	%xmm1, %xmm0
	jne	.LBB0_4
	jnp	.LBB0_11
.LBB0_4:
	movabsq	$.const.picklebuf.d025581e8697dab0679d7f8b57266d78dd4641c9, %rax
	jmp	.LBB0_19
.LBB0_5:
	movq	%r12, %rax
	orq	%rdx, %rax
	shrq	$32, %rax
	testq	%rax, %rax
	jne	.LBB0_6
	movb	$1, %al
	testb	%al, %al
	jne	.LBB0_14
	movabsq	$.const.picklebuf.3bf0f93775716ea5a615145a907c274e381a0ae4, %rax
	jmp	.LBB0_19
.LBB0_6:
	je	.LBB0_7
	je	.LBB0_7
	movq	%rdx, %rax
	cqto
	idivq	%r12
	jmp	.LBB0_10
.LBB0_7:
	movl	%edx, %eax
	xorl	%edx, %edx
	divl	%r12d
	jmp	.LBB0_10
.LBB0_14:
	movl	$1, %eax
.LBB0_10:
	movq	%rax, 1760(%rsp)
.LBB0_11:
	movq	%rsi, 104(%rsp)
	movb	%cl, 88(%rsp)
	vmovsd	%xmm3, 96(%rsp)
	vmovsd	%xmm2, 280(%rsp)
	leaq	744(%rsp), %rsi
	leaq	768(%rsp), %rdx
	movabsq	$numba_attempt_nocopy_reshape, %rax
	leaq	1760(%rsp), %r8
	leaq	520(%rsp), %r9
	movl	$3, %edi
	movl	$1, %ecx
	pushq	$0
	.cfi_adjust_cfa_offset 8
	pushq	%r13
	.cfi_adjust_cfa_offset 8
	callq	*%rax
	addq	$16, %rsp
	.cfi_adjust_cfa_offset -16
	testl	%eax, %eax
	je	.LBB0_12
	movq	1408(%rsp), %rdi
	movb	%bpl, 72(%rsp)
	movb	%bl, 80(%rsp)
	callq	*%r14
	movq	1552(%rsp), %rdi
	callq	*%r14
	movabsq	$.dtor.list.float64, %rsi
	movabsq	$NRT_MemInfo_new_varsize_dtor, %rbx
	movl	$64, %edi
	callq	*%rbx
	movq	1744(%rsp), %rdi
	movq	%rax, %rbp
	movabsq	$NRT_decref, %rax
	callq	*%rax
	testq	%rbp, %rbp
	je	.LBB0_21
	movq	24(%rbp), %rax
	vxorpd	%xmm0, %xmm0, %xmm0
	movabsq	$4607182418800017408, %rcx
	movabsq	$4457293557087583675, %rdx
	movabsq	$".dtor.list.list(float64)<iv=None>", %rsi
	movl	$40, %edi
	movb	%r15b, 7(%rsp)
	movq	$5, 8(%rax)
	movq	24(%rbp), %rax
	movq	$0, (%rax)
	movq	24(%rbp), %rax
	movb	$0, 16(%rax)
	movq	24(%rbp), %rax
	vmovupd	%ymm0, 24(%rax)
	movq	$0, 56(%rax)
	movq	24(%rbp), %rax
	movq	$5, (%rax)
	movq	24(%rbp), %rax
	movq	%rcx, 24(%rax)
	movq	24(%rbp), %rax
	movq	$0, 32(%rax)
	movq	24(%rbp), %rax
	movq	$0, 40(%rax)
	movq	24(%rbp), %rax
	movq	%rdx, 48(%rax)
	movq	24(%rbp), %rax
	movq	%rcx, 56(%rax)
	vzeroupper
	callq	*%rbx
	testq	%rax, %rax
	je	.LBB0_21
	movq	%rax, %r15
	movq	24(%rax), %rax
	vxorpd	%xmm0, %xmm0, %xmm0
	leaq	624(%rsp), %rdi
	leaq	136(%rsp), %rsi
	movq	%r13, %rbx
	movq	%r15, %rdx
	movq	$1, 8(%rax)
	movq	24(%r15), %rax
	movq	$0, (%rax)
	movq	24(%r15), %rax
	movb	$0, 16(%rax)
	movq	24(%r15), %rax
	vmovupd	%xmm0, 24(%rax)
	vxorpd	%xmm0, %xmm0, %xmm0
	movq	24(%r15), %rax
	movq	$1, (%rax)
	movq	24(%r15), %rax
	movq	24(%rax), %rcx
	movq	%rbp, 24(%rax)
	movq	$0, 32(%rax)
	movabsq	$_ZN5numba2np8arrayobj13impl_np_array12_3clocals_3e4implB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE57list_28list_28float64_29_3civ_3dNone_3e_29_3civ_3dNone_3e27omitted_28default_3dNone_29, %rax
	vmovupd	%ymm0, 656(%rsp)
	vmovupd	%ymm0, 624(%rsp)
	movq	$0, 688(%rsp)
	movq	%rcx, 48(%rsp)
	xorl	%ecx, %ecx
	vzeroupper
	callq	*%rax
	movq	624(%rsp), %rcx
	movq	632(%rsp), %rdx
	movq	48(%rsp), %rdi
	movl	%eax, %r13d
	movabsq	$NRT_decref, %rax
	movq	%rcx, 112(%rsp)
	movq	640(%rsp), %rcx
	movq	%rdx, 272(%rsp)
	movq	648(%rsp), %rdx
	movq	%rcx, 264(%rsp)
	movq	656(%rsp), %rcx
	movq	%rdx, 256(%rsp)
	movq	%rcx, 248(%rsp)
	callq	*%rax
	testl	%r13d, %r13d
	jne	.LBB0_24
	movq	1648(%rsp), %rax
	movq	1744(%rsp), %rcx
	movq	1752(%rsp), %rdi
	movq	1776(%rsp), %r8
	cmpb	$0, 1856(%rsp)
	movl	$0, 48(%rsp)
	movq	%rbx, %r13
	movl	$0, 28(%rsp)
	vmovsd	(%rax), %xmm0
	vmovsd	8(%rax), %xmm2
	vmovsd	16(%rax), %xmm1
	movq	%rcx, 528(%rsp)
	movq	664(%rsp), %rcx
	movq	%rdi, 536(%rsp)
	movq	672(%rsp), %rdi
	setne	%dl
	movb	%dl, 6(%rsp)
	movq	%rcx, 216(%rsp)
	movq	56(%rsp), %rcx
	movq	%rdi, 208(%rsp)
	movq	1792(%rsp), %rdi
	vmovsd	%xmm0, 240(%rsp)
	vmovsd	%xmm2, 232(%rsp)
	vmovsd	%xmm1, 224(%rsp)
	movq	%rcx, 544(%rsp)
	movq	%rbx, 552(%rsp)
	movq	%r8, 560(%rsp)
	movq	1784(%rsp), %r8
	cmpq	$8, %rcx
	movq	%rcx, 64(%rsp)
	sete	%sil
	movb	%sil, 5(%rsp)
	movq	%r8, 568(%rsp)
	movq	%rdi, 576(%rsp)
	movq	1800(%rsp), %r8
	movq	1808(%rsp), %rdi
	movq	%r8, 584(%rsp)
	movq	%rdi, 592(%rsp)
	movq	680(%rsp), %r8
	movq	1816(%rsp), %rdi
	movq	%r8, 200(%rsp)
	movq	%rdi, 600(%rsp)
	movq	688(%rsp), %r8
	movq	1824(%rsp), %rdi
	movq	%r8, 192(%rsp)
	movq	%rdi, 608(%rsp)
	testq	%rcx, %rcx
	js	.LBB0_29
	movabsq	$.LCPI0_1, %rax
	vmovq	%rcx, %xmm0
	movabsq	$.LCPI0_2, %rcx
	vpunpckldq	(%rax), %xmm0, %xmm0
	vsubpd	(%rcx), %xmm0, %xmm0
	vshufpd	$1, %xmm0, %xmm0, %xmm1
	vaddsd	%xmm0, %xmm1, %xmm0
	vcvtsi2sd	%r12, %xmm15, %xmm1
	vucomisd	%xmm1, %xmm0
	jne	.LBB0_27
	jp	.LBB0_27
	movb	$1, %bpl
	xorl	%ebx, %ebx
.LBB0_39:
	movq	8(%rsp), %r12
	jmp	.LBB0_40
.LBB0_29:
	movq	%r12, %rax
	orq	%rcx, %rax
	shrq	$32, %rax
	testq	%rax, %rax
	jne	.LBB0_30
	movb	$1, %al
	testb	%al, %al
	jne	.LBB0_36
	movabsq	$.const.picklebuf.3bf0f93775716ea5a615145a907c274e381a0ae4, %rbx
.LBB0_38:
	xorl	%ebp, %ebp
	jmp	.LBB0_39
.LBB0_30:
	je	.LBB0_31
	je	.LBB0_31
	movq	%rcx, %rax
	cqto
	idivq	%r12
	jmp	.LBB0_34
.LBB0_31:
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%r12d
	jmp	.LBB0_34
.LBB0_36:
	movl	$1, %eax
.LBB0_34:
	movq	8(%rsp), %r12
	movq	%rax, 64(%rsp)
	movb	$1, %bpl
	xorl	%ebx, %ebx
.LBB0_40:
	movq	%r15, %rdi
	movabsq	$NRT_decref, %r15
	callq	*%r15
	movq	%r12, %rdi
	callq	*%r15
	movq	888(%rsp), %rdi
	callq	*%r15
	movq	944(%rsp), %rdi
	callq	*%r15
	movq	1000(%rsp), %rdi
	callq	*%r15
	movq	1056(%rsp), %rdi
	callq	*%r15
	movq	1136(%rsp), %rdi
	callq	*%r15
	movq	1208(%rsp), %rdi
	callq	*%r15
	movq	1264(%rsp), %rdi
	callq	*%r15
	movq	1336(%rsp), %rdi
	callq	*%r15
	movq	1408(%rsp), %rdi
	callq	*%r15
	movq	1496(%rsp), %rdi
	callq	*%r15
	movq	1552(%rsp), %rdi
	callq	*%r15
	movq	1616(%rsp), %rdi
	callq	*%r15
	movq	1688(%rsp), %rdi
	callq	*%r15
	movq	1872(%rsp), %rdi
	callq	*%r15
	movq	1928(%rsp), %rdi
	callq	*%r15
	testb	%bpl, %bpl
	je	.LBB0_44
	leaq	568(%rsp), %rsi
	leaq	592(%rsp), %rdx
	leaq	64(%rsp), %r8
	leaq	128(%rsp), %r9
	movl	$3, %edi
	movl	$1, %ecx
	pushq	$0
	.cfi_adjust_cfa_offset 8
	pushq	%r13
	.cfi_adjust_cfa_offset 8
	movabsq	$numba_attempt_nocopy_reshape, %rax
	callq	*%rax
	addq	$16, %rsp
	.cfi_adjust_cfa_offset -16
	testl	%eax, %eax
	je	.LBB0_12
	movq	560(%rsp), %rax
	movq	128(%rsp), %rcx
	movq	528(%rsp), %rbx
	movq	2512(%rsp), %r13
	movq	64(%rsp), %r15
	movq	552(%rsp), %rbp
	movq	536(%rsp), %r12
	movq	%rbx, %rdi
	movq	%rax, 56(%rsp)
	movq	%rcx, 8(%rsp)
	callq	*%r14
	movq	1744(%rsp), %rdi
	movabsq	$NRT_decref, %rax
	callq	*%rax
	testq	%r13, %r13
	jle	.LBB0_17
	movabsq	$.LCPI0_3, %rax
	vcvtsi2sdq	1832(%rsp), %xmm15, %xmm1
	movq	1800(%rsp), %rcx
	movzbl	5(%rsp), %edx
	movzbl	88(%rsp), %esi
	incq	%r13
	leaq	120(%rsp), %r14
	vmovsd	(%rax), %xmm0
	movq	1792(%rsp), %rax
	vcvtsi2sdq	1840(%rsp), %xmm15, %xmm2
	vcvtsi2sd	%rcx, %xmm15, %xmm6
	imulq	%rax, %rcx
	vaddsd	%xmm0, %xmm1, %xmm7
	vcvtsi2sdq	1848(%rsp), %xmm15, %xmm1
	vaddsd	%xmm0, %xmm2, %xmm8
	vcvtsi2sd	%rcx, %xmm15, %xmm2
	movq	104(%rsp), %rcx
	vmovsd	%xmm6, 104(%rsp)
	imulq	1248(%rsp), %rcx
	vmovsd	%xmm2, 176(%rsp)
	vmulsd	%xmm2, %xmm7, %xmm2
	vmulsd	%xmm6, %xmm8, %xmm3
	vmovsd	%xmm8, 184(%rsp)
	vaddsd	%xmm3, %xmm2, %xmm4
	vmovsd	1400(%rsp), %xmm3
	vcvtsi2sd	%rax, %xmm15, %xmm2
	movabsq	$.LCPI0_4, %rax
	vmulsd	96(%rsp), %xmm3, %xmm3
	vmovsd	%xmm7, 96(%rsp)
	vcvtsi2sd	%rcx, %xmm15, %xmm5
	vaddsd	%xmm0, %xmm1, %xmm9
	vcvtsi2sdq	1784(%rsp), %xmm15, %xmm1
	movzbl	6(%rsp), %ecx
	vaddsd	%xmm2, %xmm8, %xmm2
	vaddsd	%xmm4, %xmm9, %xmm4
	vmovsd	%xmm9, 168(%rsp)
	vdivsd	%xmm5, %xmm3, %xmm3
	vaddsd	%xmm1, %xmm7, %xmm1
	vaddsd	%xmm0, %xmm1, %xmm1
	vmovsd	%xmm1, 88(%rsp)
	vaddsd	%xmm0, %xmm2, %xmm1
	vmovsd	%xmm3, 160(%rsp)
	vaddsd	%xmm6, %xmm9, %xmm3
	vmovsd	(%rax), %xmm6
	movl	48(%rsp), %eax
	movb	%cl, %al
	movl	%eax, 48(%rsp)
	movl	28(%rsp), %eax
	movb	%dl, %al
	movzbl	72(%rsp), %edx
	movl	%eax, 28(%rsp)
	movl	32(%rsp), %eax
	movb	%sil, %al
	movzbl	7(%rsp), %esi
	movl	%eax, 32(%rsp)
	movl	36(%rsp), %eax
	vaddsd	%xmm0, %xmm3, %xmm0
	movb	%dl, %al
	movzbl	80(%rsp), %edx
	vmovsd	%xmm1, 80(%rsp)
	vmovsd	%xmm0, 72(%rsp)
	movl	%eax, 36(%rsp)
	movl	44(%rsp), %eax
	movb	%sil, %al
	vsubsd	%xmm4, %xmm6, %xmm4
	movl	%eax, 44(%rsp)
	movl	40(%rsp), %eax
	movb	%dl, %al
	vmovsd	%xmm4, 152(%rsp)
	movl	%eax, 40(%rsp)
	.p2align	4
.LBB0_15:
	subq	$944, %rsp
	.cfi_adjust_cfa_offset 944
	movq	3328(%rsp), %rdi
	movq	3320(%rsp), %rsi
	vmovsd	1096(%rsp), %xmm0
	vmovsd	1168(%rsp), %xmm2
	movq	3336(%rsp), %rax
	movl	992(%rsp), %edx
	movl	972(%rsp), %ecx
	movq	%r15, 704(%rsp)
	movq	%rbp, 688(%rsp)
	movq	%r15, 680(%rsp)
	movq	%r12, 672(%rsp)
	movq	%rbx, 664(%rsp)
	movq	%rdi, 928(%rsp)
	movq	%rsi, 920(%rsp)
	movq	3312(%rsp), %rdi
	movq	3304(%rsp), %rsi
	movq	%rax, 936(%rsp)
	movl	%edx, 432(%rsp)
	movl	%ecx, 424(%rsp)
	movq	2616(%rsp), %rax
	vmovsd	%xmm0, 416(%rsp)
	vmovsd	1048(%rsp), %xmm0
	vmovsd	%xmm2, 328(%rsp)
	movq	%rdi, 912(%rsp)
	movq	%rsi, 904(%rsp)
	movq	3296(%rsp), %rdi
	movq	3288(%rsp), %rsi
	movq	%rdi, 896(%rsp)
	movq	%rsi, 888(%rsp)
	movq	3280(%rsp), %rdi
	movq	3272(%rsp), %rsi
	vmovsd	%xmm0, 408(%rsp)
	vmovsd	1120(%rsp), %xmm0
	movq	%rdi, 880(%rsp)
	movq	%rsi, 872(%rsp)
	movq	3264(%rsp), %rdi
	movq	3256(%rsp), %rsi
	vmovsd	%xmm0, 400(%rsp)
	vmovsd	1016(%rsp), %xmm0
	movq	%rdi, 864(%rsp)
	movq	%rsi, 856(%rsp)
	movq	3248(%rsp), %rdi
	movq	3240(%rsp), %rsi
	movq	%rdi, 848(%rsp)
	movq	%rsi, 840(%rsp)
	movq	3232(%rsp), %rdi
	movq	3224(%rsp), %rsi
	vmovsd	%xmm0, 392(%rsp)
	vmovsd	1112(%rsp), %xmm0
	movq	%rdi, 832(%rsp)
	movq	%rsi, 824(%rsp)
	movq	3216(%rsp), %rdi
	movq	3208(%rsp), %rsi
	movq	%rdi, 816(%rsp)
	movq	%rsi, 808(%rsp)
	movq	3200(%rsp), %rdi
	movq	3192(%rsp), %rsi
	vmovsd	%xmm0, 384(%rsp)
	vmovsd	1024(%rsp), %xmm0
	movq	%rdi, 800(%rsp)
	movq	%rsi, 792(%rsp)
	movq	3184(%rsp), %rdi
	movq	3176(%rsp), %rsi
	vmovsd	%xmm0, 376(%rsp)
	vmovsd	1128(%rsp), %xmm0
	movq	%rdi, 784(%rsp)
	movq	%rsi, 776(%rsp)
	movq	3056(%rsp), %rdi
	movq	3048(%rsp), %rsi
	movq	%rdi, 768(%rsp)
	movq	%rsi, 760(%rsp)
	movq	3040(%rsp), %rdi
	movq	3032(%rsp), %rsi
	vmovsd	%xmm0, 368(%rsp)
	vmovsd	1032(%rsp), %xmm0
	movq	%rdi, 752(%rsp)
	movq	%rsi, 744(%rsp)
	movq	3024(%rsp), %rdi
	movq	3016(%rsp), %rsi
	vmovsd	%xmm0, 360(%rsp)
	vmovsd	1040(%rsp), %xmm0
	movq	%rdi, 736(%rsp)
	movq	%rsi, 728(%rsp)
	movq	3008(%rsp), %rdi
	movq	952(%rsp), %rsi
	movq	%rdi, 720(%rsp)
	movq	%rsi, 712(%rsp)
	movq	1000(%rsp), %rdi
	movq	2544(%rsp), %rsi
	vmovsd	%xmm0, 352(%rsp)
	vmovsd	2624(%rsp), %xmm0
	movq	%rdi, 696(%rsp)
	movq	%rsi, 656(%rsp)
	movq	2536(%rsp), %rdi
	movq	2528(%rsp), %rsi
	movq	%rdi, 648(%rsp)
	movq	%rsi, 640(%rsp)
	movq	2520(%rsp), %rdi
	movq	2512(%rsp), %rsi
	vmovsd	%xmm0, 336(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%rdi, 632(%rsp)
	movq	%rsi, 624(%rsp)
	movq	2504(%rsp), %rdi
	movq	2496(%rsp), %rsi
	movq	%rdi, 616(%rsp)
	movq	%rsi, 608(%rsp)
	movq	2432(%rsp), %rdi
	movq	2424(%rsp), %rsi
	movq	%rdi, 600(%rsp)
	movq	%rsi, 592(%rsp)
	movq	2416(%rsp), %rdi
	movq	2408(%rsp), %rsi
	movq	%rdi, 584(%rsp)
	movq	%rsi, 576(%rsp)
	movq	2400(%rsp), %rdi
	movq	2392(%rsp), %rsi
	movq	%rdi, 568(%rsp)
	movq	%rsi, 560(%rsp)
	movq	2384(%rsp), %rdi
	movq	2376(%rsp), %rsi
	movq	%rdi, 552(%rsp)
	movq	%rsi, 544(%rsp)
	movq	2368(%rsp), %rdi
	movq	2360(%rsp), %rsi
	movq	%rdi, 536(%rsp)
	movq	%rsi, 528(%rsp)
	movq	2352(%rsp), %rdi
	movq	1136(%rsp), %rsi
	movq	%rdi, 520(%rsp)
	movq	%rsi, 512(%rsp)
	movq	1144(%rsp), %rdi
	movq	1152(%rsp), %rsi
	movq	%rdi, 504(%rsp)
	movq	%rsi, 496(%rsp)
	movq	1160(%rsp), %rdi
	movq	1192(%rsp), %rsi
	movq	%rdi, 488(%rsp)
	movq	%rsi, 480(%rsp)
	movq	1200(%rsp), %rdi
	movq	1208(%rsp), %rsi
	movq	%rdi, 472(%rsp)
	movq	%rsi, 464(%rsp)
	movq	1216(%rsp), %rdi
	movq	1056(%rsp), %rsi
	movq	%rdi, 456(%rsp)
	movq	%rsi, 448(%rsp)
	vmovups	%xmm0, 304(%rsp)
	leaq	1456(%rsp), %rdi
	movq	%r14, %rsi
	vmovsd	1176(%rsp), %xmm1
	vmovsd	%xmm1, 296(%rsp)
	vmovups	%xmm0, 272(%rsp)
	movq	%rax, 232(%rsp)
	movq	2552(%rsp), %rax
	vmovsd	%xmm2, 256(%rsp)
	vmovsd	%xmm1, 248(%rsp)
	movl	$0, 440(%rsp)
	movl	$0, 344(%rsp)
	movq	$0, 320(%rsp)
	movq	$0, 288(%rsp)
	vmovsd	1184(%rsp), %xmm0
	vmovsd	1368(%rsp), %xmm1
	vmovsd	1360(%rsp), %xmm2
	vmovsd	1352(%rsp), %xmm3
	vmovsd	1344(%rsp), %xmm4
	vmovsd	1336(%rsp), %xmm5
	vmovsd	1328(%rsp), %xmm6
	vmovsd	1320(%rsp), %xmm7
	movq	1376(%rsp), %rdx
	movq	1384(%rsp), %rcx
	movl	988(%rsp), %r8d
	movl	984(%rsp), %r9d
	movq	%rax, 224(%rsp)
	movl	976(%rsp), %eax
	vmovsd	%xmm0, 264(%rsp)
	vmovsd	%xmm0, 240(%rsp)
	vmovsd	1104(%rsp), %xmm0
	movl	%eax, 200(%rsp)
	movq	2808(%rsp), %rax
	movq	%rax, 192(%rsp)
	movl	980(%rsp), %eax
	vmovsd	%xmm0, 216(%rsp)
	vmovsd	1224(%rsp), %xmm0
	movl	%eax, 136(%rsp)
	movq	2192(%rsp), %rax
	vmovsd	%xmm0, 208(%rsp)
	vmovsd	2944(%rsp), %xmm0
	movq	%rax, 128(%rsp)
	movq	2072(%rsp), %rax
	movq	%rax, 112(%rsp)
	movabsq	$_ZN11bragg_numba7kernels4fast15block_intensityB4v119B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29147Light_28int64_2c_20bool_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20int64_2c_20bool_2c_20float64_2c_20float64_29181Spots_28int64_2c_20int64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_209_29_2c_20float64_2c_20bool_2c_20Grid_28float64_20x_209_29_2c_20bool_2c_20bool_2c_20bool_295ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi3E1C8readonly7alignedE5ArrayIbLi1E1C8readonly7alignedE5ArrayIdLi1E1C8readonly7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE, %rax
	vmovsd	%xmm0, 184(%rsp)
	vmovsd	2344(%rsp), %xmm0
	vmovsd	%xmm0, 176(%rsp)
	vmovsd	1232(%rsp), %xmm0
	vmovsd	%xmm0, 168(%rsp)
	vmovsd	1240(%rsp), %xmm0
	vmovsd	%xmm0, 160(%rsp)
	vmovsd	1248(%rsp), %xmm0
	vmovsd	%xmm0, 152(%rsp)
	vmovsd	2272(%rsp), %xmm0
	vmovsd	%xmm0, 144(%rsp)
	vmovsd	1448(%rsp), %xmm0
	vmovsd	%xmm0, 120(%rsp)
	vmovsd	1440(%rsp), %xmm0
	vmovsd	%xmm0, 104(%rsp)
	vmovsd	1432(%rsp), %xmm0
	vmovsd	%xmm0, 96(%rsp)
	vmovsd	1424(%rsp), %xmm0
	vmovsd	%xmm0, 88(%rsp)
	vmovsd	1416(%rsp), %xmm0
	vmovsd	%xmm0, 80(%rsp)
	vmovsd	1408(%rsp), %xmm0
	vmovsd	%xmm0, 72(%rsp)
	vmovsd	1400(%rsp), %xmm0
	vmovsd	%xmm0, 64(%rsp)
	vmovsd	1256(%rsp), %xmm0
	vmovsd	%xmm0, 56(%rsp)
	vmovsd	1264(%rsp), %xmm0
	vmovsd	%xmm0, 48(%rsp)
	vmovsd	1272(%rsp), %xmm0
	vmovsd	%xmm0, 40(%rsp)
	vmovsd	1280(%rsp), %xmm0
	vmovsd	%xmm0, 32(%rsp)
	vmovsd	1288(%rsp), %xmm0
	vmovsd	%xmm0, 24(%rsp)
	vmovsd	1296(%rsp), %xmm0
	vmovsd	%xmm0, 16(%rsp)
	vmovsd	1304(%rsp), %xmm0
	vmovsd	%xmm0, 8(%rsp)
	vmovsd	1312(%rsp), %xmm0
	vmovsd	%xmm0, (%rsp)
	vmovsd	1392(%rsp), %xmm0
	callq	*%rax
	addq	$944, %rsp
	.cfi_adjust_cfa_offset -944
	testl	%eax, %eax
	jne	.LBB0_47
	decq	%r13
	cmpq	$1, %r13
	jg	.LBB0_15
.LBB0_17:
	movq	2064(%rsp), %rdi
	movabsq	$NRT_decref, %r14
	callq	*%r14
	movq	1552(%rsp), %rdi
	callq	*%r14
	movq	112(%rsp), %rdi
	callq	*%r14
	movq	1408(%rsp), %rdi
	callq	*%r14
	movq	2344(%rsp), %rdi
	callq	*%r14
	movq	2288(%rsp), %rdi
	callq	*%r14
	movq	2232(%rsp), %rdi
	callq	*%r14
	movq	%rbx, %rdi
	callq	*%r14
	movq	144(%rsp), %rax
	movq	$0, (%rax)
	xorl	%eax, %eax
	jmp	.LBB0_46
.LBB0_12:
	movabsq	$.const.picklebuf.dc3bba832c4c3758273d0db24b835691af3f316c, %rax
.LBB0_19:
	movq	16(%rsp), %rcx
	movq	%rax, (%rcx)
.LBB0_45:
	movl	$1, %eax
.LBB0_46:
	addq	$792, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB0_47:
	.cfi_def_cfa_offset 848
	movq	120(%rsp), %rcx
	movq	16(%rsp), %rdx
	movq	%rcx, (%rdx)
	jmp	.LBB0_46
.LBB0_21:
	movabsq	$.const.picklebuf.2b98f4136688ddd3c02912370686f1a00131280c, %rax
	jmp	.LBB0_19
.LBB0_24:
	movq	136(%rsp), %rax
	jmp	.LBB0_19
.LBB0_44:
	movq	16(%rsp), %rax
	movq	%rbx, (%rax)
	jmp	.LBB0_45
.LBB0_27:
	movabsq	$.const.picklebuf.d025581e8697dab0679d7f8b57266d78dd4641c9, %rbx
	jmp	.LBB0_38
.Lfunc_end0:
	.size	_ZN8__main__6runner12_3clocals_3e3runB4v118B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx, .Lfunc_end0-_ZN8__main__6runner12_3clocals_3e3runB4v118B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx
	.cfi_endproc

	.weak	.dtor.list.float64
	.p2align	4
	.type	.dtor.list.float64,@function
.dtor.list.float64:
	.cfi_startproc
	retq
.Lfunc_end1:
	.size	.dtor.list.float64, .Lfunc_end1-.dtor.list.float64
	.cfi_endproc

	.weak	".dtor.list.list(float64)<iv=None>"
	.p2align	4
	.type	".dtor.list.list(float64)<iv=None>",@function
".dtor.list.list(float64)<iv=None>":
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	(%rdi), %r14
	testq	%r14, %r14
	jle	.LBB2_3
	movq	%rdi, %rbx
	addq	$24, %rbx
	movabsq	$NRT_decref, %r15
	.p2align	4
.LBB2_2:
	movq	(%rbx), %rdi
	callq	*%r15
	addq	$16, %rbx
	decq	%r14
	jne	.LBB2_2
.LBB2_3:
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end2:
	.size	".dtor.list.list(float64)<iv=None>", .Lfunc_end2-".dtor.list.list(float64)<iv=None>"
	.cfi_endproc

	.globl	_ZN7cpython8__main__6runner12_3clocals_3e3runB4v118B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx
	.p2align	4
	.type	_ZN7cpython8__main__6runner12_3clocals_3e3runB4v118B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx,@function
_ZN7cpython8__main__6runner12_3clocals_3e3runB4v118B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$2600, %rsp
	.cfi_def_cfa_offset 2656
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	leaq	832(%rsp), %r14
	movq	%rsi, %rdi
	xorl	%ebx, %ebx
	leaq	840(%rsp), %r15
	leaq	848(%rsp), %r12
	leaq	856(%rsp), %r13
	leaq	864(%rsp), %rbp
	leaq	872(%rsp), %r10
	leaq	880(%rsp), %r11
	movabsq	$".const.runner.<locals>.run", %rsi
	leaq	904(%rsp), %r8
	movl	$10, %edx
	movl	$10, %ecx
	leaq	896(%rsp), %r9
	xorl	%eax, %eax
	pushq	%r14
	.cfi_adjust_cfa_offset 8
	pushq	%r15
	.cfi_adjust_cfa_offset 8
	pushq	%r12
	.cfi_adjust_cfa_offset 8
	pushq	%r13
	.cfi_adjust_cfa_offset 8
	pushq	%rbp
	.cfi_adjust_cfa_offset 8
	pushq	%r10
	.cfi_adjust_cfa_offset 8
	pushq	%r11
	.cfi_adjust_cfa_offset 8
	leaq	944(%rsp), %r10
	pushq	%r10
	.cfi_adjust_cfa_offset 8
	movabsq	$PyArg_UnpackTuple, %r10
	callq	*%r10
	addq	$64, %rsp
	.cfi_adjust_cfa_offset -64
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1936(%rsp)
	vmovups	%ymm0, 1872(%rsp)
	vmovups	%ymm0, 1808(%rsp)
	vmovups	%ymm0, 1744(%rsp)
	vmovups	%ymm0, 1680(%rsp)
	vmovups	%ymm0, 1616(%rsp)
	vmovups	%ymm0, 2488(%rsp)
	vmovups	%ymm0, 1576(%rsp)
	vmovups	%ymm0, 1360(%rsp)
	vmovups	%ymm0, 1488(%rsp)
	vmovups	%ymm0, 1168(%rsp)
	vmovups	%ymm0, 1424(%rsp)
	vmovups	%ymm0, 2400(%rsp)
	vmovups	%ymm0, 1264(%rsp)
	vmovups	%ymm0, 2336(%rsp)
	vmovups	%ymm0, 1128(%rsp)
	vmovups	%ymm0, 2216(%rsp)
	vmovups	%ymm0, 2152(%rsp)
	vmovups	%ymm0, 1064(%rsp)
	vmovups	%ymm0, 1000(%rsp)
	vmovups	%ymm0, 936(%rsp)
	vmovups	%ymm0, 2088(%rsp)
	vmovups	%ymm0, 2024(%rsp)
	vmovups	%ymm0, 1960(%rsp)
	vmovups	%ymm0, 1896(%rsp)
	vmovups	%ymm0, 1832(%rsp)
	vmovups	%ymm0, 1768(%rsp)
	vmovups	%ymm0, 1704(%rsp)
	vmovups	%ymm0, 2528(%rsp)
	vmovups	%ymm0, 2560(%rsp)
	movq	$0, 2592(%rsp)
	vmovups	%ymm0, 1640(%rsp)
	vmovups	%ymm0, 2464(%rsp)
	vmovups	%ymm0, 1552(%rsp)
	vmovups	%ymm0, 1328(%rsp)
	vmovups	%ymm0, 1384(%rsp)
	vmovups	%ymm0, 1512(%rsp)
	vmovups	%ymm0, 1192(%rsp)
	vmovups	%ymm0, 1448(%rsp)
	vmovups	%ymm0, 2424(%rsp)
	vmovups	%ymm0, 1232(%rsp)
	vmovups	%ymm0, 1288(%rsp)
	vmovups	%ymm0, 2360(%rsp)
	vmovups	%ymm0, 2288(%rsp)
	vmovups	%ymm0, 2256(%rsp)
	movq	$0, 2320(%rsp)
	vmovups	%ymm0, 1104(%rsp)
	vmovups	%ymm0, 2192(%rsp)
	vmovups	%ymm0, 2128(%rsp)
	vmovups	%ymm0, 1040(%rsp)
	vmovups	%ymm0, 976(%rsp)
	vmovups	%ymm0, 912(%rsp)
	vmovups	%ymm0, 2064(%rsp)
	vmovups	%ymm0, 2000(%rsp)
	movq	$0, 824(%rsp)
	movq	$0, 312(%rsp)
	testl	%eax, %eax
	je	.LBB3_110
	movabsq	$_ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB4v118B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx, %rax
	cmpq	$0, (%rax)
	je	.LBB3_115
	movq	904(%rsp), %rbx
	movabsq	$PyTuple_Size, %r15
	movq	%rbx, %rdi
	vzeroupper
	callq	*%r15
	cmpq	$5, %rax
	jne	.LBB3_129
.LBB3_3:
	movabsq	$PyTuple_GetItem, %r13
	movq	%rax, 72(%rsp)
	movq	%rbx, %rdi
	xorl	%esi, %esi
	callq	*%r13
	movq	%rax, %rdi
	movq	%rax, %r14
	callq	*%r15
	cmpq	$18, %rax
	setne	8(%rsp)
	jne	.LBB3_130
.LBB3_4:
	xorl	%r12d, %r12d
	movq	%r14, %rdi
	xorl	%esi, %esi
	callq	*%r13
	movabsq	$PyNumber_Long, %rcx
	movq	%rax, %rdi
	callq	*%rcx
	movq	%rax, %r15
	movabsq	$PyLong_AsLongLong, %rax
	movabsq	$Py_DecRef, %rbp
	testq	%r15, %r15
	je	.LBB3_6
	movq	%r15, %rdi
	callq	*%rax
	movq	%r15, %rdi
	movq	%rax, %r12
	callq	*%rbp
.LBB3_6:
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	jne	.LBB3_131
.LBB3_7:
	movl	$1, %esi
	movq	%r14, %rdi
	callq	*%r13
	movabsq	$PyNumber_Long, %r15
	movq	%rax, %rdi
	callq	*%r15
	movq	%r12, 816(%rsp)
	testq	%rax, %rax
	je	.LBB3_132
	movabsq	$PyLong_AsLongLong, %r12
	movq	%rax, %rdi
	movq	%rax, %r15
	callq	*%r12
	movq	%r15, %rdi
	movq	%rax, 264(%rsp)
	callq	*%rbp
	movabsq	$PyErr_Occurred, %r12
	callq	*%r12
	testq	%rax, %rax
	jne	.LBB3_133
.LBB3_9:
	movl	$2, %esi
	movq	%r14, %rdi
	callq	*%r13
	movabsq	$PyNumber_Float, %rcx
	movq	%rax, %rdi
	callq	*%rcx
	movq	%rax, %r15
	movabsq	$PyFloat_AsDouble, %rax
	movq	%r15, %rdi
	callq	*%rax
	movq	%r15, %rdi
	vmovsd	%xmm0, 808(%rsp)
	callq	*%rbp
	callq	*%r12
	testq	%rax, %rax
	jne	.LBB3_134
.LBB3_10:
	movl	$3, %esi
	movq	%r14, %rdi
	callq	*%r13
	movabsq	$NRT_adapt_ndarray_from_python, %r15
	leaq	1936(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1936(%rsp)
	movq	%rax, %rdi
	vmovups	%ymm0, 1960(%rsp)
	vzeroupper
	callq	*%r15
	testl	%eax, %eax
	jne	.LBB3_117
	cmpq	$8, 1960(%rsp)
	jne	.LBB3_117
.LBB3_12:
	movq	1936(%rsp), %rax
	movq	1968(%rsp), %rcx
	movl	$4, %esi
	movq	%r14, %rdi
	movq	%rax, 304(%rsp)
	movq	%rcx, 800(%rsp)
	callq	*%r13
	leaq	1872(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1872(%rsp)
	movq	%rax, %rdi
	vmovups	%ymm0, 1896(%rsp)
	vzeroupper
	callq	*%r15
	testl	%eax, %eax
	jne	.LBB3_118
	cmpq	$8, 1896(%rsp)
	jne	.LBB3_118
.LBB3_14:
	movq	1872(%rsp), %rax
	movq	1904(%rsp), %rcx
	movl	$5, %esi
	movq	%r14, %rdi
	movq	%rax, 296(%rsp)
	movq	%rcx, 792(%rsp)
	callq	*%r13
	leaq	1808(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1808(%rsp)
	movq	%rax, %rdi
	vmovups	%ymm0, 1832(%rsp)
	vzeroupper
	callq	*%r15
	testl	%eax, %eax
	jne	.LBB3_119
	cmpq	$8, 1832(%rsp)
	jne	.LBB3_119
.LBB3_16:
	movq	1808(%rsp), %rax
	movq	1840(%rsp), %rcx
	movl	$6, %esi
	movq	%r14, %rdi
	movq	%rax, 288(%rsp)
	movq	%rcx, 784(%rsp)
	callq	*%r13
	leaq	1744(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1744(%rsp)
	movq	%rax, %rdi
	vmovups	%ymm0, 1768(%rsp)
	vzeroupper
	callq	*%r15
	testl	%eax, %eax
	jne	.LBB3_120
	cmpq	$8, 1768(%rsp)
	jne	.LBB3_120
.LBB3_18:
	movq	1744(%rsp), %rax
	movq	1776(%rsp), %rcx
	movl	$7, %esi
	movq	%r14, %rdi
	movq	%rbx, 32(%rsp)
	movq	%rax, 280(%rsp)
	movq	%rcx, 768(%rsp)
	callq	*%r13
	leaq	1680(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1680(%rsp)
	movq	%rax, %rdi
	vmovups	%ymm0, 1704(%rsp)
	vzeroupper
	callq	*%r15
	testl	%eax, %eax
	jne	.LBB3_121
	cmpq	$8, 1704(%rsp)
	jne	.LBB3_121
.LBB3_20:
	movq	1680(%rsp), %rax
	movq	1712(%rsp), %rcx
	movl	$8, %esi
	movq	%r14, %rdi
	movq	%rax, 272(%rsp)
	movq	%rcx, 752(%rsp)
	callq	*%r13
	movabsq	$PyNumber_Float, %rbx
	movq	%rax, %rdi
	callq	*%rbx
	movabsq	$PyFloat_AsDouble, %rbp
	movq	%rax, %rdi
	movq	%rax, %r15
	callq	*%rbp
	movq	%r15, %rdi
	movq	%r13, %r15
	movabsq	$Py_DecRef, %r13
	vmovsd	%xmm0, 776(%rsp)
	callq	*%r13
	movabsq	$PyErr_Occurred, %r12
	callq	*%r12
	testq	%rax, %rax
	jne	.LBB3_135
.LBB3_21:
	movl	$9, %esi
	movq	%r14, %rdi
	callq	*%r15
	movq	%rax, %rdi
	callq	*%rbx
	movq	%rax, %rdi
	movq	%rax, %r15
	callq	*%rbp
	movq	%r15, %rdi
	vmovsd	%xmm0, 760(%rsp)
	callq	*%r13
	callq	*%r12
	testq	%rax, %rax
	jne	.LBB3_136
.LBB3_22:
	movl	$10, %esi
	movabsq	$PyTuple_GetItem, %rax
	movq	%r14, %rdi
	callq	*%rax
	movq	%rax, %rdi
	callq	*%rbx
	movq	%rax, %rdi
	movq	%rax, %r15
	callq	*%rbp
	movq	%r15, %rdi
	vmovsd	%xmm0, 744(%rsp)
	callq	*%r13
	callq	*%r12
	testq	%rax, %rax
	jne	.LBB3_137
.LBB3_23:
	movl	$11, %esi
	movabsq	$PyTuple_GetItem, %rax
	movq	%r14, %rdi
	callq	*%rax
	movq	%rax, %rdi
	callq	*%rbx
	movq	%rax, %rdi
	movq	%rax, %r15
	callq	*%rbp
	movq	%r15, %rdi
	vmovsd	%xmm0, 736(%rsp)
	callq	*%r13
	callq	*%r12
	testq	%rax, %rax
	jne	.LBB3_138
.LBB3_24:
	movl	$12, %esi
	movabsq	$PyTuple_GetItem, %r15
	movq	%r14, %rdi
	callq	*%r15
	movabsq	$PyObject_IsTrue, %rbx
	movq	%rax, %rdi
	callq	*%rbx
	movl	%eax, 188(%rsp)
	callq	*%r12
	movq	%r12, %r13
	movq	%r15, %r12
	testq	%rax, %rax
	jne	.LBB3_139
.LBB3_25:
	movl	$13, %esi
	movq	%r14, %rdi
	callq	*%r12
	movq	%rax, %rdi
	callq	*%rbx
	movl	%eax, 184(%rsp)
	callq	*%r13
	testq	%rax, %rax
	jne	.LBB3_140
.LBB3_26:
	movl	$14, %esi
	movq	%r14, %rdi
	callq	*%r12
	movabsq	$PyNumber_Float, %rbx
	movq	%rax, %rdi
	callq	*%rbx
	movabsq	$PyFloat_AsDouble, %rbp
	movq	%rax, %rdi
	movq	%rax, %r15
	callq	*%rbp
	movabsq	$Py_DecRef, %r13
	movq	%r15, %rdi
	vmovsd	%xmm0, 728(%rsp)
	callq	*%r13
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	jne	.LBB3_141
.LBB3_27:
	movl	$15, %esi
	movq	%r14, %rdi
	callq	*%r12
	movq	%rax, %rdi
	callq	*%rbx
	movq	%rax, %rdi
	movq	%rax, %r15
	callq	*%rbp
	movq	%r15, %rdi
	vmovsd	%xmm0, 720(%rsp)
	callq	*%r13
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	jne	.LBB3_142
.LBB3_28:
	movl	$16, %esi
	movq	%r14, %rdi
	movq	%r12, %rbx
	callq	*%r12
	movabsq	$PyNumber_Long, %r15
	movq	%rax, %rdi
	callq	*%r15
	movabsq	$NRT_adapt_ndarray_from_python, %r12
	testq	%rax, %rax
	je	.LBB3_143
	movabsq	$PyLong_AsLongLong, %rbp
	movq	%rax, %rdi
	movq	%rax, %r15
	callq	*%rbp
	movq	%r15, %rdi
	movq	%rax, 256(%rsp)
	callq	*%r13
	movabsq	$PyErr_Occurred, %r15
	callq	*%r15
	testq	%rax, %rax
	jne	.LBB3_144
.LBB3_30:
	cmpq	$5, 72(%rsp)
	movl	$17, %esi
	movq	%r14, %rdi
	movq	%rbx, %r14
	setne	40(%rsp)
	callq	*%rbx
	movq	%rax, %rdi
	movabsq	$PyNumber_Float, %rax
	callq	*%rax
	movabsq	$PyFloat_AsDouble, %rbp
	movq	%rax, %rdi
	movq	%rax, %rbx
	callq	*%rbp
	movq	%rbx, %rdi
	vmovsd	%xmm0, 712(%rsp)
	callq	*%r13
	movq	%r14, %r13
	callq	*%r15
	movq	32(%rsp), %rdi
	testq	%rax, %rax
	movl	$1, %esi
	setne	64(%rsp)
	callq	*%r14
	movabsq	$PyTuple_Size, %r14
	movq	%rax, %rdi
	movq	%rax, %rbx
	callq	*%r14
	cmpq	$8, %rax
	setne	16(%rsp)
	jne	.LBB3_145
.LBB3_31:
	movq	%rbx, %rdi
	xorl	%esi, %esi
	callq	*%r13
	leaq	2528(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%rax, %rdi
	vmovups	%ymm0, 2528(%rsp)
	vmovups	%ymm0, 2560(%rsp)
	movq	$0, 2592(%rsp)
	vzeroupper
	callq	*%r12
	cmpq	$8, 2552(%rsp)
	setne	%cl
	testl	%eax, %eax
	setne	%bpl
	orb	%cl, %bpl
	cmpb	$1, %bpl
	je	.LBB3_146
	testb	%bpl, %bpl
	jne	.LBB3_147
.LBB3_33:
	movq	2528(%rsp), %rax
	movl	$1, %esi
	movq	%rbx, %rdi
	movq	%rax, 72(%rsp)
	callq	*%r13
	leaq	1616(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1616(%rsp)
	movq	%rax, %rdi
	vmovups	%ymm0, 1640(%rsp)
	vzeroupper
	callq	*%r12
	movabsq	$Py_DecRef, %r15
	movabsq	$PyNumber_Float, %rbp
	testl	%eax, %eax
	jne	.LBB3_122
	cmpq	$8, 1640(%rsp)
	jne	.LBB3_122
.LBB3_35:
	movq	1616(%rsp), %rax
	movq	1656(%rsp), %rcx
	movl	$2, %esi
	movq	%rbx, %rdi
	movq	%rax, 160(%rsp)
	movq	%rcx, 704(%rsp)
	callq	*%r13
	leaq	2464(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 2464(%rsp)
	movq	%rax, %rdi
	vmovups	%ymm0, 2488(%rsp)
	vzeroupper
	callq	*%r12
	testl	%eax, %eax
	jne	.LBB3_123
	cmpq	$8, 2488(%rsp)
	jne	.LBB3_123
.LBB3_37:
	movq	2464(%rsp), %rax
	movl	$3, %esi
	movq	%rbx, %rdi
	movq	%rax, 152(%rsp)
	callq	*%r13
	movq	%rax, %rdi
	movabsq	$PyObject_IsTrue, %rax
	callq	*%rax
	movabsq	$PyErr_Occurred, %r12
	movl	%eax, 180(%rsp)
	callq	*%r12
	testq	%rax, %rax
	jne	.LBB3_148
.LBB3_38:
	movl	$4, %esi
	movq	%rbx, %rdi
	callq	*%r13
	movq	%rax, %rdi
	callq	*%rbp
	movabsq	$PyFloat_AsDouble, %rbp
	movq	%rax, %rdi
	movq	%rax, %r14
	callq	*%rbp
	movq	%r14, %rdi
	vmovsd	%xmm0, 696(%rsp)
	callq	*%r15
	callq	*%r12
	testq	%rax, %rax
	jne	.LBB3_149
.LBB3_39:
	movl	$5, %esi
	movq	%rbx, %rdi
	movq	%r15, %rbp
	callq	*%r13
	leaq	1552(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %r12
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1552(%rsp)
	movq	%rax, %rdi
	vmovups	%ymm0, 1576(%rsp)
	vzeroupper
	callq	*%r12
	testl	%eax, %eax
	jne	.LBB3_124
	cmpq	$8, 1576(%rsp)
	jne	.LBB3_124
.LBB3_41:
	movq	1552(%rsp), %rax
	movq	1584(%rsp), %rcx
	movl	$6, %esi
	movq	%rbx, %rdi
	movq	%rax, 144(%rsp)
	movq	%rcx, 680(%rsp)
	callq	*%r13
	movabsq	$PyNumber_Float, %r12
	movq	%rax, %rdi
	callq	*%r12
	movabsq	$PyFloat_AsDouble, %r15
	movq	%rax, %rdi
	movq	%rax, %r14
	callq	*%r15
	movq	%r14, %rdi
	vmovsd	%xmm0, 688(%rsp)
	callq	*%rbp
	movabsq	$PyErr_Occurred, %r14
	callq	*%r14
	testq	%rax, %rax
	jne	.LBB3_150
.LBB3_42:
	movl	$7, %esi
	movq	%rbx, %rdi
	callq	*%r13
	movq	%rax, %rdi
	callq	*%r12
	movq	%rax, %rdi
	movq	%rax, %rbx
	callq	*%r15
	movq	%rbx, %rdi
	vmovsd	%xmm0, 672(%rsp)
	callq	*%rbp
	callq	*%r14
	movq	32(%rsp), %rdi
	testq	%rax, %rax
	movl	$2, %esi
	setne	48(%rsp)
	callq	*%r13
	movabsq	$PyTuple_Size, %r14
	movq	%rax, %rdi
	movq	%rax, %rbx
	callq	*%r14
	cmpq	$8, %rax
	setne	%r15b
	jne	.LBB3_151
.LBB3_43:
	movq	%rbx, %rdi
	xorl	%esi, %esi
	callq	*%r13
	leaq	1328(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %r12
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1360(%rsp)
	movq	%rax, %rdi
	vmovups	%ymm0, 1328(%rsp)
	vmovups	%ymm0, 1384(%rsp)
	vzeroupper
	callq	*%r12
	movq	1352(%rsp), %rcx
	cmpq	$8, %rcx
	movq	%rcx, 664(%rsp)
	setne	%cl
	testl	%eax, %eax
	setne	%bpl
	orb	%cl, %bpl
	cmpb	$1, %bpl
	je	.LBB3_152
	testb	%bpl, %bpl
	jne	.LBB3_153
.LBB3_45:
	movq	1336(%rsp), %rcx
	movq	1344(%rsp), %rdx
	movq	1328(%rsp), %rax
	movl	$1, %esi
	movq	%rbx, %rdi
	movq	%rcx, 656(%rsp)
	movq	1360(%rsp), %rcx
	movq	%rdx, 648(%rsp)
	movq	1368(%rsp), %rdx
	movq	%rax, 136(%rsp)
	movq	%rcx, 640(%rsp)
	movq	1376(%rsp), %rcx
	movq	%rdx, 632(%rsp)
	movq	1384(%rsp), %rdx
	movq	%rcx, 624(%rsp)
	movq	1392(%rsp), %rcx
	movq	%rdx, 616(%rsp)
	movq	1400(%rsp), %rdx
	movq	%rcx, 608(%rsp)
	movq	1408(%rsp), %rcx
	movq	%rdx, 600(%rsp)
	movq	%rcx, 592(%rsp)
	callq	*%r13
	leaq	1488(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1488(%rsp)
	movq	%rax, %rdi
	vmovups	%ymm0, 1512(%rsp)
	vzeroupper
	callq	*%r12
	movabsq	$Py_DecRef, %rbp
	testl	%eax, %eax
	jne	.LBB3_125
	cmpq	$8, 1512(%rsp)
	jne	.LBB3_125
.LBB3_47:
	movq	1488(%rsp), %rax
	movq	1528(%rsp), %rcx
	movl	$2, %esi
	movq	%rbx, %rdi
	movq	%rax, 128(%rsp)
	movq	%rcx, 584(%rsp)
	callq	*%r13
	leaq	1168(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1168(%rsp)
	movq	%rax, %rdi
	vmovups	%ymm0, 1192(%rsp)
	vzeroupper
	callq	*%r12
	movq	1192(%rsp), %r14
	testl	%eax, %eax
	jne	.LBB3_126
	cmpq	$1, %r14
	jne	.LBB3_126
.LBB3_49:
	movq	1176(%rsp), %rcx
	movq	1184(%rsp), %rdx
	movq	1168(%rsp), %rax
	movl	$3, %esi
	movq	%rbx, %rdi
	movq	%r14, 576(%rsp)
	movq	%rcx, 568(%rsp)
	movq	1200(%rsp), %rcx
	movq	%rdx, 560(%rsp)
	movq	1208(%rsp), %rdx
	movq	%rax, 120(%rsp)
	movq	%rcx, 552(%rsp)
	movq	1216(%rsp), %rcx
	movq	%rdx, 544(%rsp)
	movq	%rcx, 536(%rsp)
	callq	*%r13
	movabsq	$PyNumber_Long, %r14
	movq	%rax, %rdi
	callq	*%r14
	testq	%rax, %rax
	je	.LBB3_154
	movq	%rax, %r14
	movq	%rax, %rdi
	movabsq	$PyLong_AsLongLong, %rax
	callq	*%rax
	movq	%r14, %rdi
	movq	%rax, 248(%rsp)
	callq	*%rbp
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	jne	.LBB3_155
.LBB3_51:
	movl	$4, %esi
	movq	%rbx, %rdi
	callq	*%r13
	leaq	1424(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1424(%rsp)
	movq	%rax, %rdi
	vmovups	%ymm0, 1448(%rsp)
	vzeroupper
	callq	*%r12
	testl	%eax, %eax
	jne	.LBB3_127
	cmpq	$8, 1448(%rsp)
	jne	.LBB3_127
.LBB3_53:
	movq	1424(%rsp), %rax
	movq	1456(%rsp), %rcx
	movl	$5, %esi
	movq	%rbx, %rdi
	movq	%rax, 112(%rsp)
	movq	%rcx, 528(%rsp)
	callq	*%r13
	movabsq	$PyNumber_Long, %r14
	movq	%rax, %rdi
	callq	*%r14
	testq	%rax, %rax
	je	.LBB3_156
	movabsq	$PyLong_AsLongLong, %r12
	movq	%rax, %rdi
	movq	%rax, %r14
	callq	*%r12
	movq	%r14, %rdi
	movq	%rax, 240(%rsp)
	callq	*%rbp
	movabsq	$PyErr_Occurred, %r12
	callq	*%r12
	testq	%rax, %rax
	jne	.LBB3_157
.LBB3_55:
	movl	$6, %esi
	movq	%rbx, %rdi
	callq	*%r13
	movq	%rax, %rdi
	movabsq	$PyNumber_Float, %rax
	callq	*%rax
	movq	%rax, %r14
	movq	%rax, %rdi
	movabsq	$PyFloat_AsDouble, %rax
	callq	*%rax
	movq	%r14, %rdi
	vmovsd	%xmm0, 520(%rsp)
	callq	*%rbp
	callq	*%r12
	testq	%rax, %rax
	jne	.LBB3_158
.LBB3_56:
	movl	$7, %esi
	movq	%rbx, %rdi
	callq	*%r13
	movq	%rax, %rdi
	leaq	2400(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 2400(%rsp)
	vmovups	%ymm0, 2424(%rsp)
	vzeroupper
	callq	*%rax
	cmpq	$8, 2424(%rsp)
	setne	%cl
	testl	%eax, %eax
	setne	%al
	orb	%cl, %al
	movb	%al, 80(%rsp)
	cmpb	$1, %al
	je	.LBB3_159
.LBB3_57:
	movq	2400(%rsp), %rax
	movq	32(%rsp), %rdi
	movl	$3, %esi
	movq	%rax, 104(%rsp)
	callq	*%r13
	movabsq	$PyTuple_Size, %r14
	movq	%rax, %rdi
	movq	%rax, %rbx
	callq	*%r14
	cmpq	$5, %rax
	setne	%r12b
	jne	.LBB3_160
.LBB3_58:
	movq	%rbx, %rdi
	xorl	%esi, %esi
	callq	*%r13
	movq	%rax, %rdi
	leaq	1232(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1264(%rsp)
	vmovups	%ymm0, 1232(%rsp)
	vmovups	%ymm0, 1288(%rsp)
	vzeroupper
	callq	*%rax
	movq	1256(%rsp), %rcx
	cmpq	$8, %rcx
	movq	%rcx, 512(%rsp)
	setne	%cl
	testl	%eax, %eax
	setne	%bpl
	orb	%cl, %bpl
	cmpb	$1, %bpl
	je	.LBB3_161
	testb	%bpl, %bpl
	jne	.LBB3_162
.LBB3_60:
	movq	1240(%rsp), %rcx
	movq	1248(%rsp), %rdx
	movq	1232(%rsp), %rax
	movl	$1, %esi
	movq	%rbx, %rdi
	movq	%rcx, 504(%rsp)
	movq	1264(%rsp), %rcx
	movq	%rdx, 496(%rsp)
	movq	1272(%rsp), %rdx
	movq	%rax, 96(%rsp)
	movq	%rcx, 488(%rsp)
	movq	1280(%rsp), %rcx
	movq	%rdx, 480(%rsp)
	movq	1288(%rsp), %rdx
	movq	%rcx, 472(%rsp)
	movq	1296(%rsp), %rcx
	movq	%rdx, 464(%rsp)
	movq	1304(%rsp), %rdx
	movq	%rcx, 456(%rsp)
	movq	1312(%rsp), %rcx
	movq	%rdx, 448(%rsp)
	movq	%rcx, 440(%rsp)
	callq	*%r13
	movabsq	$PyNumber_Long, %r14
	movq	%rax, %rdi
	callq	*%r14
	movabsq	$Py_DecRef, %rbp
	testq	%rax, %rax
	je	.LBB3_163
	movq	%rax, %r14
	movq	%rax, %rdi
	movabsq	$PyLong_AsLongLong, %rax
	callq	*%rax
	movq	%r14, %rdi
	movq	%rax, 232(%rsp)
	callq	*%rbp
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	jne	.LBB3_164
.LBB3_62:
	movl	$2, %esi
	movq	%rbx, %rdi
	callq	*%r13
	movabsq	$PyNumber_Long, %r14
	movq	%rax, %rdi
	callq	*%r14
	testq	%rax, %rax
	je	.LBB3_165
	movq	%rax, %r14
	movq	%rax, %rdi
	movabsq	$PyLong_AsLongLong, %rax
	callq	*%rax
	movq	%r14, %rdi
	movq	%rax, 224(%rsp)
	callq	*%rbp
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	jne	.LBB3_166
.LBB3_64:
	movl	$3, %esi
	movq	%rbx, %rdi
	callq	*%r13
	movabsq	$PyNumber_Long, %r14
	movq	%rax, %rdi
	callq	*%r14
	testq	%rax, %rax
	je	.LBB3_167
	movq	%rax, %r14
	movq	%rax, %rdi
	movabsq	$PyLong_AsLongLong, %rax
	callq	*%rax
	movq	%r14, %rdi
	movq	%rax, 216(%rsp)
	callq	*%rbp
	movabsq	$PyErr_Occurred, %r14
	callq	*%r14
	testq	%rax, %rax
	jne	.LBB3_168
.LBB3_66:
	movl	$4, %esi
	movq	%rbx, %rdi
	callq	*%r13
	movq	%rax, %rdi
	movabsq	$PyObject_IsTrue, %rax
	callq	*%rax
	movl	%eax, 176(%rsp)
	callq	*%r14
	movq	32(%rsp), %rdi
	testq	%rax, %rax
	movl	$4, %esi
	setne	56(%rsp)
	callq	*%r13
	movabsq	$PyTuple_Size, %rbx
	movq	%rax, %rdi
	movq	%rax, %r14
	callq	*%rbx
	cmpq	$11, %rax
	setne	24(%rsp)
	jne	.LBB3_169
.LBB3_67:
	xorl	%ebp, %ebp
	movq	%r14, %rdi
	xorl	%esi, %esi
	callq	*%r13
	movabsq	$PyNumber_Long, %rbx
	movq	%rax, %rdi
	callq	*%rbx
	testq	%rax, %rax
	je	.LBB3_69
	movq	%rax, %rbx
	movq	%rax, %rdi
	movabsq	$PyLong_AsLongLong, %rax
	callq	*%rax
	movq	%rbx, %rdi
	movabsq	$Py_DecRef, %rbx
	movq	%rax, %rbp
	callq	*%rbx
.LBB3_69:
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	jne	.LBB3_170
.LBB3_70:
	movl	$1, %esi
	movq	%r14, %rdi
	callq	*%r13
	movq	%rax, %rdi
	leaq	2336(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 2336(%rsp)
	vmovups	%ymm0, 2360(%rsp)
	vzeroupper
	callq	*%rax
	testl	%eax, %eax
	jne	.LBB3_128
	cmpq	$8, 2360(%rsp)
	jne	.LBB3_128
.LBB3_72:
	movq	2336(%rsp), %rax
	movl	$2, %esi
	movq	%r14, %rdi
	movq	%rax, 32(%rsp)
	callq	*%r13
	movq	%rax, %rdi
	leaq	2256(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 2256(%rsp)
	vmovups	%ymm0, 2288(%rsp)
	movq	$0, 2320(%rsp)
	vzeroupper
	callq	*%rax
	cmpq	$1, 2280(%rsp)
	setne	%cl
	testl	%eax, %eax
	setne	%bl
	orb	%cl, %bl
	cmpb	$1, %bl
	je	.LBB3_171
	movq	%rbp, 432(%rsp)
	testb	%bl, %bl
	jne	.LBB3_172
.LBB3_74:
	movq	2256(%rsp), %rax
	movl	$3, %esi
	movq	%r14, %rdi
	movl	%r15d, %ebp
	movq	%rax, 88(%rsp)
	callq	*%r13
	movq	%rax, %rdi
	movabsq	$PyNumber_Float, %rax
	callq	*%rax
	movabsq	$PyFloat_AsDouble, %r15
	movq	%rax, %rdi
	movq	%rax, %rbx
	callq	*%r15
	movabsq	$Py_DecRef, %rax
	movq	%rbx, %rdi
	vmovsd	%xmm0, 424(%rsp)
	callq	*%rax
	movabsq	$PyErr_Occurred, %rbx
	callq	*%rbx
	testq	%rax, %rax
	jne	.LBB3_173
.LBB3_75:
	movl	$4, %esi
	movq	%r14, %rdi
	callq	*%r13
	movabsq	$PyObject_IsTrue, %r15
	movq	%rax, %rdi
	callq	*%r15
	movl	%eax, 172(%rsp)
	callq	*%rbx
	testq	%rax, %rax
	jne	.LBB3_174
.LBB3_76:
	movl	$5, %esi
	movq	%r14, %rdi
	callq	*%r13
	movq	%rax, %rdi
	callq	*%r15
	callq	*%rbx
	testq	%rax, %rax
	jne	.LBB3_175
.LBB3_77:
	movl	$6, %esi
	movq	%r14, %rdi
	callq	*%r13
	movq	%rax, %rdi
	callq	*%r15
	callq	*%rbx
	testq	%rax, %rax
	jne	.LBB3_176
.LBB3_78:
	movl	$7, %esi
	movq	%r14, %rdi
	callq	*%r13
	movq	%rax, %rdi
	callq	*%r15
	callq	*%rbx
	movzbl	24(%rsp), %r15d
	testq	%rax, %rax
	jne	.LBB3_177
.LBB3_79:
	movl	$8, %esi
	movq	%r14, %rdi
	callq	*%r13
	movabsq	$PyNumber_Long, %rbx
	movq	%rax, %rdi
	callq	*%rbx
	testq	%rax, %rax
	je	.LBB3_81
	movq	%rax, %rbx
	movq	%rax, %rdi
	movabsq	$PyLong_AsLongLong, %rax
	callq	*%rax
	movabsq	$Py_DecRef, %rax
	movq	%rbx, %rdi
	callq	*%rax
.LBB3_81:
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	jne	.LBB3_178
.LBB3_82:
	movl	$9, %esi
	movq	%r14, %rdi
	callq	*%r13
	movabsq	$PyNumber_Long, %rbx
	movq	%rax, %rdi
	callq	*%rbx
	testq	%rax, %rax
	je	.LBB3_84
	movq	%rax, %rbx
	movq	%rax, %rdi
	movabsq	$PyLong_AsLongLong, %rax
	callq	*%rax
	movabsq	$Py_DecRef, %rax
	movq	%rbx, %rdi
	callq	*%rax
.LBB3_84:
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	jne	.LBB3_179
.LBB3_85:
	movl	$10, %esi
	movq	%r14, %rdi
	callq	*%r13
	movabsq	$PyNumber_Long, %r14
	movq	%rax, %rdi
	callq	*%r14
	movq	%rax, %rbx
	testq	%rax, %rax
	movabsq	$PyLong_AsLongLong, %rax
	je	.LBB3_87
	movq	%rbx, %rdi
	callq	*%rax
	movabsq	$Py_DecRef, %rax
	movq	%rbx, %rdi
	callq	*%rax
.LBB3_87:
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	xorl	%ebx, %ebx
	testq	%rax, %rax
	jne	.LBB3_110
	movzbl	40(%rsp), %eax
	movzbl	16(%rsp), %ecx
	orb	56(%rsp), %r12b
	orb	80(%rsp), %bpl
	orb	64(%rsp), %al
	orb	48(%rsp), %cl
	orb	8(%rsp), %al
	orb	%cl, %r12b
	orb	%al, %r12b
	orb	%r12b, %bpl
	orb	%r15b, %bpl
	testb	$1, %bpl
	jne	.LBB3_110
	movq	896(%rsp), %rdi
	leaq	1104(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rbx
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1104(%rsp)
	vmovups	%ymm0, 1128(%rsp)
	vzeroupper
	callq	*%rbx
	testl	%eax, %eax
	jne	.LBB3_180
	cmpq	$8, 1128(%rsp)
	jne	.LBB3_180
	movq	1152(%rsp), %rax
	movq	888(%rsp), %rdi
	movq	1104(%rsp), %r14
	movq	1112(%rsp), %rbp
	movq	1120(%rsp), %r13
	movq	1136(%rsp), %r12
	movq	1144(%rsp), %r15
	leaq	2192(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 2192(%rsp)
	vmovups	%ymm0, 2216(%rsp)
	movq	%rax, 64(%rsp)
	vzeroupper
	callq	*%rbx
	testl	%eax, %eax
	jne	.LBB3_181
	cmpq	$8, 2216(%rsp)
	jne	.LBB3_181
	movq	880(%rsp), %rdi
	movq	%r15, 48(%rsp)
	movq	2192(%rsp), %r15
	leaq	2128(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 2128(%rsp)
	vmovups	%ymm0, 2152(%rsp)
	vzeroupper
	callq	*%rbx
	testl	%eax, %eax
	jne	.LBB3_182
	cmpq	$8, 2152(%rsp)
	jne	.LBB3_182
	movq	872(%rsp), %rdi
	movq	%r12, 80(%rsp)
	movq	2128(%rsp), %r12
	leaq	1040(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1040(%rsp)
	vmovups	%ymm0, 1064(%rsp)
	vzeroupper
	callq	*%rbx
	testl	%eax, %eax
	jne	.LBB3_183
	cmpq	$4, 1064(%rsp)
	jne	.LBB3_183
	movq	1048(%rsp), %rax
	movq	1056(%rsp), %rcx
	movq	1072(%rsp), %rdx
	movq	864(%rsp), %rdi
	movq	%r13, 416(%rsp)
	movq	1040(%rsp), %r13
	leaq	976(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 976(%rsp)
	vmovups	%ymm0, 1000(%rsp)
	movq	%rax, 408(%rsp)
	movq	%rcx, 400(%rsp)
	movq	1080(%rsp), %rcx
	movq	1088(%rsp), %rax
	movq	%rdx, 392(%rsp)
	movq	%rcx, 384(%rsp)
	movq	%rax, 376(%rsp)
	vzeroupper
	callq	*%rbx
	testl	%eax, %eax
	jne	.LBB3_184
	cmpq	$4, 1000(%rsp)
	jne	.LBB3_184
	movq	984(%rsp), %rax
	movq	992(%rsp), %rcx
	movq	1008(%rsp), %rdx
	movq	856(%rsp), %rdi
	movq	%rbp, 368(%rsp)
	movq	976(%rsp), %rbp
	leaq	912(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 912(%rsp)
	vmovups	%ymm0, 936(%rsp)
	movq	%rax, 360(%rsp)
	movq	%rcx, 352(%rsp)
	movq	1016(%rsp), %rcx
	movq	1024(%rsp), %rax
	movq	%rdx, 344(%rsp)
	movq	%rcx, 336(%rsp)
	movq	%rax, 328(%rsp)
	vzeroupper
	callq	*%rbx
	testl	%eax, %eax
	jne	.LBB3_185
	cmpq	$4, 936(%rsp)
	jne	.LBB3_185
	movq	912(%rsp), %rax
	movq	848(%rsp), %rdi
	movq	%rbp, 16(%rsp)
	movq	%r13, 24(%rsp)
	movq	%r12, 56(%rsp)
	movq	%r14, 8(%rsp)
	movq	928(%rsp), %rbp
	movq	944(%rsp), %r14
	movq	952(%rsp), %r12
	movq	960(%rsp), %r13
	leaq	2064(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 2064(%rsp)
	vmovups	%ymm0, 2088(%rsp)
	movq	%rax, 40(%rsp)
	movq	920(%rsp), %rax
	movq	%rax, 320(%rsp)
	vzeroupper
	callq	*%rbx
	testl	%eax, %eax
	jne	.LBB3_186
	cmpq	$8, 2088(%rsp)
	jne	.LBB3_186
	movq	840(%rsp), %rdi
	movq	2064(%rsp), %rbx
	leaq	2000(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 2000(%rsp)
	vmovups	%ymm0, 2024(%rsp)
	vzeroupper
	callq	*%rax
	movq	%rbx, 208(%rsp)
	testl	%eax, %eax
	jne	.LBB3_187
	cmpq	$1, 2024(%rsp)
	jne	.LBB3_187
	movq	2000(%rsp), %rax
	movq	832(%rsp), %rdi
	movq	%r15, 200(%rsp)
	movq	%rax, 192(%rsp)
	movabsq	$PyNumber_Long, %rax
	callq	*%rax
	testq	%rax, %rax
	je	.LBB3_188
	movq	%rax, %r15
	movq	%rax, %rdi
	movabsq	$PyLong_AsLongLong, %rax
	callq	*%rax
	movq	%r15, %rdi
	movabsq	$Py_DecRef, %r15
	movq	%rax, %rbx
	callq	*%r15
.LBB3_107:
	movq	48(%rsp), %r15
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	jne	.LBB3_189
	xorl	%esi, %esi
	cmpl	$0, 172(%rsp)
	setne	%sil
	xorl	%edi, %edi
	cmpl	$0, 176(%rsp)
	setne	%dil
	xorl	%eax, %eax
	cmpl	$0, 180(%rsp)
	setne	%al
	xorl	%ecx, %ecx
	cmpl	$0, 184(%rsp)
	setne	%cl
	xorl	%edx, %edx
	cmpl	$0, 188(%rsp)
	setne	%dl
	subq	$1680, %rsp
	.cfi_adjust_cfa_offset 1680
	movq	2008(%rsp), %r11
	movq	2016(%rsp), %r10
	movl	%esi, 1160(%rsp)
	movq	1720(%rsp), %rsi
	vmovsd	2104(%rsp), %xmm0
	vmovsd	2456(%rsp), %xmm1
	vmovsd	2440(%rsp), %xmm2
	vmovsd	2424(%rsp), %xmm3
	vmovsd	2416(%rsp), %xmm4
	vmovsd	2408(%rsp), %xmm5
	vmovsd	2400(%rsp), %xmm6
	vmovsd	2392(%rsp), %xmm7
	movq	%rbx, 1664(%rsp)
	movq	%r13, 1544(%rsp)
	movq	%r12, 1536(%rsp)
	movq	%rbp, 1512(%rsp)
	movq	2000(%rsp), %r8
	movq	%r15, 1256(%rsp)
	movq	1952(%rsp), %rbx
	movq	1960(%rsp), %r15
	movq	1968(%rsp), %rbp
	movq	1976(%rsp), %r13
	movl	%ecx, 272(%rsp)
	movl	%edx, 264(%rsp)
	movq	2496(%rsp), %rdx
	movq	1944(%rsp), %rcx
	movq	1984(%rsp), %r12
	movl	%edi, 1008(%rsp)
	movl	%eax, 472(%rsp)
	movabsq	$_ZN8__main__6runner12_3clocals_3e3runB4v118B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx, %rax
	leaq	2504(%rsp), %rdi
	movq	%r14, 1528(%rsp)
	movq	$4, 1520(%rsp)
	movq	$4, 1464(%rsp)
	movq	$4, 1408(%rsp)
	movq	$8, 1240(%rsp)
	movq	%r11, 1488(%rsp)
	movq	%r10, 1480(%rsp)
	movq	2024(%rsp), %r11
	movq	2032(%rsp), %r10
	movq	%rsi, 1496(%rsp)
	movq	1696(%rsp), %rsi
	movq	%r8, 1504(%rsp)
	movq	%rbx, 208(%rsp)
	movq	%r15, 152(%rsp)
	movq	%rbp, 96(%rsp)
	movq	%r13, 40(%rsp)
	movq	%r12, %r8
	vmovsd	%xmm0, 1152(%rsp)
	vmovsd	2200(%rsp), %xmm0
	movq	%r11, 1472(%rsp)
	movq	%r10, 1456(%rsp)
	movq	2040(%rsp), %r11
	movq	2056(%rsp), %r10
	movq	%rsi, 1440(%rsp)
	movq	1704(%rsp), %rsi
	movq	%r11, 1448(%rsp)
	movq	%r10, 1432(%rsp)
	movq	2064(%rsp), %r11
	movq	2072(%rsp), %r10
	movq	%rsi, 1384(%rsp)
	movq	1688(%rsp), %rsi
	vmovsd	%xmm0, 832(%rsp)
	vmovsd	2352(%rsp), %xmm0
	movq	%r11, 1424(%rsp)
	movq	%r10, 1416(%rsp)
	movq	2080(%rsp), %r11
	movq	2088(%rsp), %r10
	movq	%rsi, 1216(%rsp)
	movq	1768(%rsp), %rsi
	vmovsd	%xmm0, 552(%rsp)
	vmovsd	2368(%rsp), %xmm0
	movq	%r11, 1400(%rsp)
	movq	%r10, 1392(%rsp)
	movq	1744(%rsp), %r11
	movq	1760(%rsp), %r10
	movq	%rsi, 1080(%rsp)
	movq	1712(%rsp), %rsi
	movq	%r11, 1264(%rsp)
	movq	%r10, 1248(%rsp)
	movq	2096(%rsp), %r11
	movq	2048(%rsp), %r10
	movq	%rsi, 1024(%rsp)
	movq	1776(%rsp), %rsi
	vmovsd	%xmm0, 544(%rsp)
	vmovsd	2376(%rsp), %xmm0
	movq	%r11, 1232(%rsp)
	movq	%r10, 1224(%rsp)
	movq	2112(%rsp), %r11
	movq	1896(%rsp), %r10
	movq	%rsi, 896(%rsp)
	movq	1784(%rsp), %rsi
	movq	%r11, 1016(%rsp)
	movq	%r10, 1000(%rsp)
	movq	1904(%rsp), %r11
	movq	1912(%rsp), %r10
	movq	%rsi, 840(%rsp)
	movq	1792(%rsp), %rsi
	vmovsd	%xmm0, 480(%rsp)
	vmovsd	2488(%rsp), %xmm0
	movq	%r11, 992(%rsp)
	movq	%r10, 984(%rsp)
	movq	2120(%rsp), %r11
	movq	2128(%rsp), %r10
	movq	%rsi, 768(%rsp)
	movq	1800(%rsp), %rsi
	movq	%r11, 976(%rsp)
	movq	%r10, 968(%rsp)
	movq	2136(%rsp), %r11
	movq	2144(%rsp), %r10
	movq	%rsi, 704(%rsp)
	movq	1808(%rsp), %rsi
	movq	%r11, 960(%rsp)
	movq	%r10, 952(%rsp)
	movq	2152(%rsp), %r11
	movq	2160(%rsp), %r10
	movq	%rsi, 648(%rsp)
	movq	1816(%rsp), %rsi
	movq	%r11, 944(%rsp)
	movq	%r10, 936(%rsp)
	movq	2168(%rsp), %r11
	movq	2192(%rsp), %r10
	movq	%rsi, 560(%rsp)
	movq	1824(%rsp), %rsi
	movq	%r11, 928(%rsp)
	movq	%r10, 920(%rsp)
	movq	2176(%rsp), %r11
	movq	2184(%rsp), %r10
	movq	%rsi, 488(%rsp)
	movq	1832(%rsp), %rsi
	movq	%r11, 912(%rsp)
	movq	%r10, 904(%rsp)
	movq	1920(%rsp), %r11
	movq	2208(%rsp), %r10
	movq	%rsi, 416(%rsp)
	movq	1840(%rsp), %rsi
	movq	%r11, 824(%rsp)
	movq	%r10, 800(%rsp)
	movq	1928(%rsp), %r11
	movq	2216(%rsp), %r10
	movq	%rsi, 360(%rsp)
	movq	1752(%rsp), %rsi
	movq	%r11, 760(%rsp)
	movq	%r10, 752(%rsp)
	movq	2224(%rsp), %r11
	movq	2232(%rsp), %r10
	movq	%rsi, 288(%rsp)
	leaq	1992(%rsp), %rsi
	movq	%r11, 744(%rsp)
	movq	%r10, 736(%rsp)
	movq	2256(%rsp), %r11
	movq	2240(%rsp), %r10
	movq	%r11, 728(%rsp)
	movq	%r10, 720(%rsp)
	movq	2248(%rsp), %r11
	movq	2264(%rsp), %r10
	movq	%r11, 712(%rsp)
	movq	%r10, 688(%rsp)
	movq	2272(%rsp), %r11
	movq	2280(%rsp), %r10
	movq	%r11, 640(%rsp)
	movq	%r10, 632(%rsp)
	movq	2288(%rsp), %r11
	movq	2296(%rsp), %r10
	movq	%r11, 624(%rsp)
	movq	%r10, 616(%rsp)
	movq	2304(%rsp), %r11
	movq	2312(%rsp), %r10
	movq	%r11, 608(%rsp)
	movq	%r10, 600(%rsp)
	movq	2320(%rsp), %r11
	movq	2344(%rsp), %r10
	movq	%r11, 592(%rsp)
	movq	%r10, 584(%rsp)
	movq	2328(%rsp), %r11
	movq	2336(%rsp), %r10
	movq	%r11, 576(%rsp)
	movq	%r10, 568(%rsp)
	movq	2360(%rsp), %r11
	movq	2384(%rsp), %r10
	movq	%r11, 520(%rsp)
	movq	%r10, 400(%rsp)
	movq	1936(%rsp), %r11
	movq	2432(%rsp), %r10
	movq	%r11, 280(%rsp)
	movq	%r10, 240(%rsp)
	movq	2448(%rsp), %r11
	movq	2464(%rsp), %r10
	movq	%r11, 184(%rsp)
	movq	%r10, 128(%rsp)
	movq	2472(%rsp), %r11
	movq	2480(%rsp), %r10
	movq	%r11, 72(%rsp)
	movq	%r10, 16(%rsp)
	callq	*%rax
	addq	$1680, %rsp
	.cfi_adjust_cfa_offset -1680
	movq	312(%rsp), %rcx
	movabsq	$NRT_decref, %r14
	movq	%r12, %rdi
	movl	%eax, 64(%rsp)
	movq	%rcx, 48(%rsp)
	callq	*%r14
	movq	%r13, %rdi
	callq	*%r14
	movq	%rbp, %rdi
	callq	*%r14
	movq	%r15, %rdi
	callq	*%r14
	movq	%rbx, %rdi
	callq	*%r14
	movq	72(%rsp), %rdi
	callq	*%r14
	movq	160(%rsp), %rdi
	callq	*%r14
	movq	152(%rsp), %rdi
	callq	*%r14
	movq	144(%rsp), %rdi
	callq	*%r14
	movq	136(%rsp), %rdi
	callq	*%r14
	movq	128(%rsp), %rdi
	callq	*%r14
	movq	120(%rsp), %rdi
	callq	*%r14
	movq	112(%rsp), %rdi
	callq	*%r14
	movq	104(%rsp), %rdi
	callq	*%r14
	movq	96(%rsp), %rdi
	callq	*%r14
	movq	32(%rsp), %rdi
	callq	*%r14
	movq	88(%rsp), %rdi
	callq	*%r14
	movq	8(%rsp), %rdi
	callq	*%r14
	movq	200(%rsp), %rdi
	callq	*%r14
	movq	56(%rsp), %rdi
	callq	*%r14
	movq	24(%rsp), %rdi
	callq	*%r14
	movq	16(%rsp), %rdi
	callq	*%r14
	movq	40(%rsp), %rdi
	callq	*%r14
	movq	208(%rsp), %rdi
	callq	*%r14
	movq	192(%rsp), %rdi
	callq	*%r14
	movl	64(%rsp), %eax
	testl	%eax, %eax
	jne	.LBB3_111
	movabsq	$_Py_NoneStruct, %rbx
	movabsq	$Py_IncRef, %rax
	movq	%rbx, %rdi
	callq	*%rax
.LBB3_110:
	movq	%rbx, %rax
	addq	$2600, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	vzeroupper
	retq
.LBB3_111:
	.cfi_def_cfa_offset 2656
	movq	48(%rsp), %r14
	jle	.LBB3_198
	movabsq	$PyErr_Clear, %rax
	callq	*%rax
	movl	8(%r14), %esi
	movq	(%r14), %rdi
	cmpl	$0, 32(%r14)
	jle	.LBB3_201
	movslq	%esi, %rsi
	movabsq	$PyBytes_FromStringAndSize, %rax
	callq	*%rax
	movq	16(%r14), %rdi
	movq	%rax, %rbx
	callq	*24(%r14)
	testq	%rax, %rax
	je	.LBB3_208
	movabsq	$numba_runtime_build_excinfo_struct, %rcx
	movq	%rbx, %rdi
	movq	%rax, %rsi
	callq	*%rcx
	movabsq	$NRT_Free, %r15
	movq	%r14, %rdi
	movq	%rax, %rbx
	callq	*%r15
	jmp	.LBB3_202
.LBB3_115:
	movabsq	$PyExc_RuntimeError, %rdi
	movabsq	$".const.missing Environment: _ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB4v118B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx", %rsi
.LBB3_116:
	movabsq	$PyErr_SetString, %rax
	vzeroupper
	callq	*%rax
	xorl	%ebx, %ebx
	jmp	.LBB3_110
.LBB3_117:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, 8(%rsp)
	jmp	.LBB3_12
.LBB3_118:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, 8(%rsp)
	jmp	.LBB3_14
.LBB3_119:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, 8(%rsp)
	jmp	.LBB3_16
.LBB3_120:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, 8(%rsp)
	jmp	.LBB3_18
.LBB3_121:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, 8(%rsp)
	jmp	.LBB3_20
.LBB3_122:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, 16(%rsp)
	jmp	.LBB3_35
.LBB3_123:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, 16(%rsp)
	jmp	.LBB3_37
.LBB3_124:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, 16(%rsp)
	jmp	.LBB3_41
.LBB3_125:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, %r15b
	jmp	.LBB3_47
.LBB3_126:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, %r15b
	jmp	.LBB3_49
.LBB3_127:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, %r15b
	jmp	.LBB3_53
.LBB3_128:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, 24(%rsp)
	jmp	.LBB3_72
.LBB3_129:
	movabsq	$PyExc_ValueError, %rdi
	movabsq	$".const.size mismatch for tuple, expected 5 element(s) but got %zd", %rsi
	movabsq	$PyErr_Format, %rcx
	movq	%rax, %rdx
	movq	%rax, %r14
	xorl	%eax, %eax
	callq	*%rcx
	movq	%r14, %rax
	jmp	.LBB3_3
.LBB3_130:
	movabsq	$PyExc_ValueError, %rdi
	movabsq	$".const.size mismatch for tuple, expected 18 element(s) but got %zd", %rsi
	movabsq	$PyErr_Format, %rcx
	movq	%rax, %rdx
	xorl	%eax, %eax
	callq	*%rcx
	jmp	.LBB3_4
.LBB3_131:
	movb	$1, 8(%rsp)
	jmp	.LBB3_7
.LBB3_132:
	movq	$0, 264(%rsp)
	movabsq	$PyErr_Occurred, %r12
	callq	*%r12
	testq	%rax, %rax
	je	.LBB3_9
.LBB3_133:
	movb	$1, 8(%rsp)
	jmp	.LBB3_9
.LBB3_134:
	movb	$1, 8(%rsp)
	jmp	.LBB3_10
.LBB3_135:
	movb	$1, 8(%rsp)
	jmp	.LBB3_21
.LBB3_136:
	movb	$1, 8(%rsp)
	jmp	.LBB3_22
.LBB3_137:
	movb	$1, 8(%rsp)
	jmp	.LBB3_23
.LBB3_138:
	movb	$1, 8(%rsp)
	jmp	.LBB3_24
.LBB3_139:
	movb	$1, 8(%rsp)
	jmp	.LBB3_25
.LBB3_140:
	movb	$1, 8(%rsp)
	jmp	.LBB3_26
.LBB3_141:
	movb	$1, 8(%rsp)
	jmp	.LBB3_27
.LBB3_142:
	movb	$1, 8(%rsp)
	jmp	.LBB3_28
.LBB3_143:
	movq	$0, 256(%rsp)
	movabsq	$PyErr_Occurred, %r15
	callq	*%r15
	testq	%rax, %rax
	je	.LBB3_30
.LBB3_144:
	movb	$1, 8(%rsp)
	jmp	.LBB3_30
.LBB3_145:
	movabsq	$PyExc_ValueError, %rdi
	movabsq	$".const.size mismatch for tuple, expected 8 element(s) but got %zd", %rsi
	movabsq	$PyErr_Format, %rcx
	movq	%rax, %rdx
	xorl	%eax, %eax
	callq	*%rcx
	jmp	.LBB3_31
.LBB3_146:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	testb	%bpl, %bpl
	je	.LBB3_33
.LBB3_147:
	movb	$1, 16(%rsp)
	jmp	.LBB3_33
.LBB3_148:
	movb	$1, 16(%rsp)
	jmp	.LBB3_38
.LBB3_149:
	movb	$1, 16(%rsp)
	jmp	.LBB3_39
.LBB3_150:
	movb	$1, 16(%rsp)
	jmp	.LBB3_42
.LBB3_151:
	movabsq	$PyExc_ValueError, %rdi
	movabsq	$".const.size mismatch for tuple, expected 8 element(s) but got %zd", %rsi
	movabsq	$PyErr_Format, %rcx
	movq	%rax, %rdx
	xorl	%eax, %eax
	callq	*%rcx
	jmp	.LBB3_43
.LBB3_152:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	testb	%bpl, %bpl
	je	.LBB3_45
.LBB3_153:
	movb	$1, %r15b
	jmp	.LBB3_45
.LBB3_154:
	movq	$0, 248(%rsp)
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	je	.LBB3_51
.LBB3_155:
	movb	$1, %r15b
	jmp	.LBB3_51
.LBB3_156:
	movq	$0, 240(%rsp)
	movabsq	$PyErr_Occurred, %r12
	callq	*%r12
	testq	%rax, %rax
	je	.LBB3_55
.LBB3_157:
	movb	$1, %r15b
	jmp	.LBB3_55
.LBB3_158:
	movb	$1, %r15b
	jmp	.LBB3_56
.LBB3_159:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	jmp	.LBB3_57
.LBB3_160:
	movabsq	$PyExc_ValueError, %rdi
	movabsq	$".const.size mismatch for tuple, expected 5 element(s) but got %zd", %rsi
	movabsq	$PyErr_Format, %rcx
	movq	%rax, %rdx
	xorl	%eax, %eax
	callq	*%rcx
	jmp	.LBB3_58
.LBB3_161:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	testb	%bpl, %bpl
	je	.LBB3_60
.LBB3_162:
	movb	$1, %r12b
	jmp	.LBB3_60
.LBB3_163:
	movq	$0, 232(%rsp)
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	je	.LBB3_62
.LBB3_164:
	movb	$1, %r12b
	jmp	.LBB3_62
.LBB3_165:
	movq	$0, 224(%rsp)
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	je	.LBB3_64
.LBB3_166:
	movb	$1, %r12b
	jmp	.LBB3_64
.LBB3_167:
	movq	$0, 216(%rsp)
	movabsq	$PyErr_Occurred, %r14
	callq	*%r14
	testq	%rax, %rax
	je	.LBB3_66
.LBB3_168:
	movb	$1, %r12b
	jmp	.LBB3_66
.LBB3_169:
	movabsq	$PyExc_ValueError, %rdi
	movabsq	$".const.size mismatch for tuple, expected 11 element(s) but got %zd", %rsi
	movabsq	$PyErr_Format, %rcx
	movq	%rax, %rdx
	xorl	%eax, %eax
	callq	*%rcx
	jmp	.LBB3_67
.LBB3_170:
	movb	$1, 24(%rsp)
	jmp	.LBB3_70
.LBB3_171:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movq	%rbp, 432(%rsp)
	testb	%bl, %bl
	je	.LBB3_74
.LBB3_172:
	movb	$1, 24(%rsp)
	jmp	.LBB3_74
.LBB3_173:
	movb	$1, 24(%rsp)
	jmp	.LBB3_75
.LBB3_174:
	movb	$1, 24(%rsp)
	jmp	.LBB3_76
.LBB3_175:
	movb	$1, 24(%rsp)
	jmp	.LBB3_77
.LBB3_176:
	movb	$1, 24(%rsp)
	jmp	.LBB3_78
.LBB3_177:
	movb	$1, %r15b
	jmp	.LBB3_79
.LBB3_178:
	movb	$1, %r15b
	jmp	.LBB3_82
.LBB3_179:
	movb	$1, %r15b
	jmp	.LBB3_85
.LBB3_180:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	jmp	.LBB3_197
.LBB3_181:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	jmp	.LBB3_196
.LBB3_182:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	jmp	.LBB3_195
.LBB3_183:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	jmp	.LBB3_194
.LBB3_184:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	jmp	.LBB3_193
.LBB3_185:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	jmp	.LBB3_192
.LBB3_186:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movq	8(%rsp), %r14
	movq	56(%rsp), %r12
	movq	24(%rsp), %r13
	movq	16(%rsp), %rbp
	movq	40(%rsp), %rbx
	jmp	.LBB3_191
.LBB3_187:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	jmp	.LBB3_190
.LBB3_188:
	xorl	%ebx, %ebx
	jmp	.LBB3_107
.LBB3_189:
	movq	192(%rsp), %rdi
	movabsq	$NRT_decref, %rax
	callq	*%rax
	movq	200(%rsp), %r15
.LBB3_190:
	movq	208(%rsp), %rdi
	movq	40(%rsp), %rbx
	movabsq	$NRT_decref, %rax
	callq	*%rax
	movq	8(%rsp), %r14
	movq	56(%rsp), %r12
	movq	24(%rsp), %r13
	movq	16(%rsp), %rbp
.LBB3_191:
	movabsq	$NRT_decref, %rax
	movq	%rbx, %rdi
	callq	*%rax
.LBB3_192:
	movabsq	$NRT_decref, %rax
	movq	%rbp, %rdi
	callq	*%rax
.LBB3_193:
	movabsq	$NRT_decref, %rax
	movq	%r13, %rdi
	callq	*%rax
.LBB3_194:
	movabsq	$NRT_decref, %rax
	movq	%r12, %rdi
	callq	*%rax
.LBB3_195:
	movabsq	$NRT_decref, %rax
	movq	%r15, %rdi
	callq	*%rax
.LBB3_196:
	movabsq	$NRT_decref, %rax
	movq	%r14, %rdi
	callq	*%rax
.LBB3_197:
	movq	304(%rsp), %rdi
	movabsq	$NRT_decref, %rbx
	callq	*%rbx
	movq	296(%rsp), %rdi
	callq	*%rbx
	movq	288(%rsp), %rdi
	callq	*%rbx
	movq	280(%rsp), %rdi
	callq	*%rbx
	movq	272(%rsp), %rdi
	callq	*%rbx
	movq	72(%rsp), %rdi
	callq	*%rbx
	movq	160(%rsp), %rdi
	callq	*%rbx
	movq	152(%rsp), %rdi
	callq	*%rbx
	movq	144(%rsp), %rdi
	callq	*%rbx
	movq	136(%rsp), %rdi
	callq	*%rbx
	movq	128(%rsp), %rdi
	callq	*%rbx
	movq	120(%rsp), %rdi
	callq	*%rbx
	movq	112(%rsp), %rdi
	callq	*%rbx
	movq	104(%rsp), %rdi
	callq	*%rbx
	movq	96(%rsp), %rdi
	callq	*%rbx
	movq	32(%rsp), %rdi
	callq	*%rbx
	movq	88(%rsp), %rdi
	callq	*%rbx
	xorl	%ebx, %ebx
	jmp	.LBB3_110
.LBB3_198:
	cmpl	$-3, %eax
	je	.LBB3_205
	cmpl	$-1, %eax
	jne	.LBB3_206
.LBB3_200:
	xorl	%ebx, %ebx
	jmp	.LBB3_110
.LBB3_201:
	movq	16(%r14), %rdx
	movabsq	$numba_unpickle, %rax
	callq	*%rax
	movq	%rax, %rbx
.LBB3_202:
	testq	%rbx, %rbx
	je	.LBB3_200
	movabsq	$numba_do_raise, %rax
	movq	%rbx, %rdi
.LBB3_204:
	callq	*%rax
	xorl	%ebx, %ebx
	jmp	.LBB3_110
.LBB3_205:
	movabsq	$PyExc_StopIteration, %rdi
	movabsq	$PyErr_SetNone, %rax
	jmp	.LBB3_204
.LBB3_206:
	movabsq	$PyExc_SystemError, %rdi
	movabsq	$".const.unknown error when calling native function", %rsi
	jmp	.LBB3_116
.LBB3_208:
	movabsq	$PyExc_RuntimeError, %rdi
	movabsq	$".const.Error creating Python tuple from runtime exception arguments", %rsi
	jmp	.LBB3_116
.Lfunc_end3:
	.size	_ZN7cpython8__main__6runner12_3clocals_3e3runB4v118B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx, .Lfunc_end3-_ZN7cpython8__main__6runner12_3clocals_3e3runB4v118B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx
	.cfi_endproc

	.globl	cfunc._ZN8__main__6runner12_3clocals_3e3runB4v118B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx
	.p2align	4
	.type	cfunc._ZN8__main__6runner12_3clocals_3e3runB4v118B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx,@function
cfunc._ZN8__main__6runner12_3clocals_3e3runB4v118B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$1752, %rsp
	.cfi_def_cfa_offset 1808
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	vmovaps	%xmm0, %xmm15
	vmovups	3320(%rsp), %xmm0
	vmovsd	%xmm1, 1696(%rsp)
	vmovups	3288(%rsp), %ymm1
	movq	3336(%rsp), %rcx
	movq	3456(%rsp), %rax
	movq	%rdx, %r15
	movq	3280(%rsp), %rdx
	vmovsd	%xmm7, 1744(%rsp)
	vmovsd	%xmm6, 1736(%rsp)
	vmovsd	%xmm5, 1728(%rsp)
	vmovsd	%xmm4, 1720(%rsp)
	vmovsd	%xmm3, 1712(%rsp)
	vmovsd	%xmm2, 1704(%rsp)
	movq	$0, 1688(%rsp)
	movq	$0, 1680(%rsp)
	vmovsd	2624(%rsp), %xmm14
	vmovups	2688(%rsp), %ymm13
	vmovups	2720(%rsp), %ymm12
	vmovups	2752(%rsp), %ymm11
	vmovaps	2784(%rsp), %xmm10
	vmovups	2808(%rsp), %xmm9
	vmovsd	2944(%rsp), %xmm8
	vmovups	3008(%rsp), %ymm7
	vmovaps	3040(%rsp), %xmm6
	vmovups	3176(%rsp), %ymm5
	vmovups	3208(%rsp), %xmm4
	vmovups	3232(%rsp), %ymm3
	vmovaps	3264(%rsp), %xmm2
	movq	%rsi, %r13
	movq	%rdi, %r12
	movq	2560(%rsp), %rbx
	movq	2592(%rsp), %r11
	movq	2616(%rsp), %r10
	movq	2632(%rsp), %r9
	movq	2872(%rsp), %r8
	movq	3056(%rsp), %rdi
	movq	3224(%rsp), %rsi
	movq	2480(%rsp), %r14
	movq	2312(%rsp), %rbp
	movq	%rax, 1664(%rsp)
	movq	%rcx, 1544(%rsp)
	movzbl	2800(%rsp), %ecx
	movq	2280(%rsp), %rax
	vmovups	%xmm0, 1528(%rsp)
	vmovups	2528(%rsp), %ymm0
	vmovups	%ymm1, 1496(%rsp)
	movq	%rdx, 1488(%rsp)
	movzbl	2952(%rsp), %edx
	vmovups	%xmm2, 1472(%rsp)
	vmovups	%ymm3, 1440(%rsp)
	movq	%rsi, 1432(%rsp)
	vmovups	%xmm4, 1416(%rsp)
	vmovups	%ymm5, 1384(%rsp)
	movq	%rdi, 1264(%rsp)
	vmovups	%xmm6, 1248(%rsp)
	vmovups	%ymm7, 1216(%rsp)
	movq	%r8, 1080(%rsp)
	vmovsd	%xmm8, 1152(%rsp)
	movzbl	2264(%rsp), %esi
	movq	2192(%rsp), %rdi
	movq	%r15, %r8
	andl	$1, %ecx
	andl	$1, %edx
	andl	$1, %esi
	movl	%edx, 1160(%rsp)
	vmovups	%xmm9, 1016(%rsp)
	movl	%ecx, 1008(%rsp)
	vmovups	%xmm10, 992(%rsp)
	vmovups	%ymm11, 960(%rsp)
	vmovups	%ymm12, 928(%rsp)
	vmovups	%ymm13, 896(%rsp)
	vmovsd	%xmm14, 832(%rsp)
	movq	%r9, 840(%rsp)
	movq	%r10, 824(%rsp)
	movq	%r11, 800(%rsp)
	movq	%rbx, 768(%rsp)
	movq	2208(%rsp), %rdx
	movzbl	2064(%rsp), %ecx
	vmovups	%ymm0, 736(%rsp)
	vmovups	2496(%rsp), %ymm0
	andl	$1, %ecx
	vmovups	%ymm0, 704(%rsp)
	vmovups	2416(%rsp), %ymm0
	movq	%r14, 688(%rsp)
	vmovups	%ymm0, 624(%rsp)
	vmovups	2384(%rsp), %ymm0
	vmovups	%ymm0, 592(%rsp)
	vmovups	2352(%rsp), %ymm0
	vmovups	%ymm0, 560(%rsp)
	vmovaps	2336(%rsp), %xmm0
	vmovups	%xmm0, 544(%rsp)
	vmovsd	2272(%rsp), %xmm0
	movq	%rdx, 416(%rsp)
	movq	2152(%rsp), %rdx
	movq	%rax, 488(%rsp)
	movl	%esi, 472(%rsp)
	movq	%rdi, 400(%rsp)
	movq	%rbp, 520(%rsp)
	movzbl	2056(%rsp), %esi
	movabsq	$_ZN8__main__6runner12_3clocals_3e3runB4v118B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx, %rax
	leaq	1688(%rsp), %rdi
	movq	%rdx, 360(%rsp)
	movq	2000(%rsp), %rdx
	andl	$1, %esi
	vmovsd	%xmm0, 480(%rsp)
	vmovups	2072(%rsp), %xmm0
	vmovups	%xmm0, 280(%rsp)
	movl	%ecx, 272(%rsp)
	movq	2032(%rsp), %rcx
	movq	%rdx, 208(%rsp)
	movq	1944(%rsp), %rdx
	movl	%esi, 264(%rsp)
	leaq	1680(%rsp), %rsi
	vmovaps	%xmm15, %xmm0
	vmovsd	1696(%rsp), %xmm1
	vmovsd	1704(%rsp), %xmm2
	vmovsd	1712(%rsp), %xmm3
	vmovsd	1720(%rsp), %xmm4
	vmovsd	1728(%rsp), %xmm5
	vmovsd	1736(%rsp), %xmm6
	vmovsd	1744(%rsp), %xmm7
	movq	%rcx, 240(%rsp)
	movq	1976(%rsp), %rcx
	movq	%rdx, 152(%rsp)
	movq	1888(%rsp), %rdx
	movq	%rcx, 184(%rsp)
	movq	1920(%rsp), %rcx
	movq	%rdx, 96(%rsp)
	movq	1832(%rsp), %rdx
	movq	%rcx, 128(%rsp)
	movq	1864(%rsp), %rcx
	movq	%rdx, 40(%rsp)
	movq	%r12, %rdx
	movq	%rcx, 72(%rsp)
	movq	1808(%rsp), %rcx
	movq	%rcx, 16(%rsp)
	movq	%r13, %rcx
	vzeroupper
	callq	*%rax
	movl	%eax, %ecx
	movq	1680(%rsp), %rbx
	movq	1688(%rsp), %rax
	movl	$0, 1676(%rsp)
	testl	%ecx, %ecx
	jne	.LBB4_1
.LBB4_8:
	addq	$1752, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB4_1:
	.cfi_def_cfa_offset 1808
	movabsq	$numba_gil_ensure, %r14
	leaq	1676(%rsp), %rdi
	movq	%rax, %r15
	movl	%ecx, %ebp
	callq	*%r14
	testl	%ebp, %ebp
	jle	.LBB4_9
	movabsq	$PyErr_Clear, %rax
	callq	*%rax
	movl	8(%rbx), %esi
	movq	(%rbx), %rdi
	cmpl	$0, 32(%rbx)
	jle	.LBB4_12
	movslq	%esi, %rsi
	movabsq	$PyBytes_FromStringAndSize, %rax
	callq	*%rax
	movq	16(%rbx), %rdi
	movq	%rax, %r14
	callq	*24(%rbx)
	testq	%rax, %rax
	je	.LBB4_4
	movabsq	$numba_runtime_build_excinfo_struct, %rcx
	movq	%r14, %rdi
	movq	%rax, %rsi
	callq	*%rcx
	movabsq	$NRT_Free, %r12
	movq	%rbx, %rdi
	movq	%rax, %r14
	callq	*%r12
	jmp	.LBB4_13
.LBB4_9:
	movl	%ebp, %eax
	cmpl	$-3, %ebp
	je	.LBB4_5
	cmpl	$-1, %eax
	je	.LBB4_7
	movabsq	$PyExc_SystemError, %rdi
	movabsq	$".const.unknown error when calling native function.2", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	jmp	.LBB4_7
.LBB4_12:
	movq	16(%rbx), %rdx
	movabsq	$numba_unpickle, %rax
	callq	*%rax
	movq	%rax, %r14
.LBB4_13:
	testq	%r14, %r14
	je	.LBB4_7
	movabsq	$numba_do_raise, %rax
	movq	%r14, %rdi
.LBB4_6:
	callq	*%rax
.LBB4_7:
	movabsq	$".const.<numba.core.cpu.CPUContext>", %rdi
	movabsq	$PyUnicode_FromString, %rax
	callq	*%rax
	movabsq	$PyErr_WriteUnraisable, %r14
	movq	%rax, %rbx
	movq	%rbx, %rdi
	callq	*%r14
	movabsq	$Py_DecRef, %rax
	movq	%rbx, %rdi
	callq	*%rax
	movabsq	$numba_gil_release, %rax
	leaq	1676(%rsp), %rdi
	callq	*%rax
	movq	%r15, %rax
	jmp	.LBB4_8
.LBB4_5:
	movabsq	$PyExc_StopIteration, %rdi
	movabsq	$PyErr_SetNone, %rax
	jmp	.LBB4_6
.LBB4_4:
	movabsq	$PyExc_RuntimeError, %rdi
	movabsq	$".const.Error creating Python tuple from runtime exception arguments.1", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	xorl	%eax, %eax
	jmp	.LBB4_8
.Lfunc_end4:
	.size	cfunc._ZN8__main__6runner12_3clocals_3e3runB4v118B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx, .Lfunc_end4-cfunc._ZN8__main__6runner12_3clocals_3e3runB4v118B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx
	.cfi_endproc

	.weak	NRT_decref
	.p2align	4
	.type	NRT_decref,@function
NRT_decref:
	.cfi_startproc
	testq	%rdi, %rdi
	je	.LBB5_2
	#MEMBARRIER
	lock		decq	(%rdi)
	je	.LBB5_3
.LBB5_2:
	retq
.LBB5_3:
	movabsq	$NRT_MemInfo_call_dtor, %rax
	#MEMBARRIER
	jmpq	*%rax
.Lfunc_end5:
	.size	NRT_decref, .Lfunc_end5-NRT_decref
	.cfi_endproc

	.weak	_ZN5numba2np8arrayobj13impl_np_array12_3clocals_3e4implB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE57list_28list_28float64_29_3civ_3dNone_3e_29_3civ_3dNone_3e27omitted_28default_3dNone_29
	.p2align	4
	.type	_ZN5numba2np8arrayobj13impl_np_array12_3clocals_3e4implB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE57list_28list_28float64_29_3civ_3dNone_3e_29_3civ_3dNone_3e27omitted_28default_3dNone_29,@function
_ZN5numba2np8arrayobj13impl_np_array12_3clocals_3e4implB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE57list_28list_28float64_29_3civ_3dNone_3e_29_3civ_3dNone_3e27omitted_28default_3dNone_29:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	pushq	%rax
	.cfi_def_cfa_offset 64
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movabsq	$NRT_incref, %rax
	movq	%rdi, %r15
	movq	%rdx, %rdi
	movq	%rdx, %rbx
	movq	%rsi, %r14
	callq	*%rax
	movq	24(%rbx), %rax
	movq	(%rax), %r12
	testq	%r12, %r12
	jle	.LBB6_1
	movq	24(%rax), %rcx
	addq	$24, %rax
	movq	24(%rcx), %rcx
	movq	(%rcx), %r13
	movq	%r12, %rcx
	.p2align	4
.LBB6_8:
	movq	(%rax), %rdx
	movq	24(%rdx), %rdx
	cmpq	%r13, (%rdx)
	jne	.LBB6_9
	addq	$16, %rax
	decq	%rcx
	jne	.LBB6_8
	movq	%r12, %rbp
	imulq	%r13, %rbp
	jo	.LBB6_6
	movabsq	$-1152921504606846976, %rax
	addq	%rbp, %rax
	shrq	$61, %rax
	cmpl	$7, %eax
	jb	.LBB6_6
	leaq	(,%rbp,8), %rdi
	movabsq	$NRT_MemInfo_alloc_aligned, %rax
	movl	$32, %esi
	callq	*%rax
	testq	%rax, %rax
	je	.LBB6_21
	movq	24(%rax), %rdx
	leaq	(,%r13,8), %rcx
	testq	%r13, %r13
	jle	.LBB6_20
	xorl	%esi, %esi
	movq	%rdx, %rdi
.LBB6_13:
	movq	24(%rbx), %r8
	cmpq	(%r8), %rsi
	jge	.LBB6_1
	movq	%rsi, %r9
	shlq	$4, %r9
	movq	24(%r8,%r9), %r8
	xorl	%r9d, %r9d
	.p2align	4
.LBB6_15:
	movq	24(%r8), %r10
	cmpq	(%r10), %r9
	jge	.LBB6_1
	vmovsd	24(%r10,%r9,8), %xmm0
	vmovsd	%xmm0, (%rdi,%r9,8)
	incq	%r9
	cmpq	%r9, %r13
	jne	.LBB6_15
	incq	%rsi
	addq	%rcx, %rdi
	cmpq	%r12, %rsi
	jne	.LBB6_13
	jmp	.LBB6_18
.LBB6_20:
	movq	24(%rbx), %rsi
	leaq	-1(%r12), %r8
	movq	(%rsi), %rsi
	movq	%rsi, %rdi
	sarq	$63, %rdi
	andnq	%rsi, %rdi, %rsi
	cmpq	%r8, %rsi
	jbe	.LBB6_1
.LBB6_18:
	movq	%rax, (%r15)
	movabsq	$NRT_decref, %rax
	movq	$0, 8(%r15)
	movq	%rbp, 16(%r15)
	movq	$8, 24(%r15)
	movq	%rdx, 32(%r15)
	movq	%r12, 40(%r15)
	movq	%r13, 48(%r15)
	movq	%rcx, 56(%r15)
	movq	%rbx, %rdi
	movq	$8, 64(%r15)
	callq	*%rax
	xorl	%eax, %eax
	jmp	.LBB6_19
.LBB6_1:
	movabsq	$.const.picklebuf.5753419f7c3c9d9e41a51c7a572cce1624a39a7f, %rax
	jmp	.LBB6_2
.LBB6_9:
	movabsq	$.const.picklebuf.f9b4f278545a169f0f054d4f78eba5bfb87682b6, %rax
.LBB6_2:
	movq	%rax, (%r14)
	movl	$1, %eax
.LBB6_19:
	addq	$8, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB6_6:
	.cfi_def_cfa_offset 64
	movabsq	$.const.picklebuf.58e14eccb507b1e0206981740223e685cb8c3c57, %rax
	jmp	.LBB6_2
.LBB6_21:
	movabsq	$.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209, %rax
	jmp	.LBB6_2
.Lfunc_end6:
	.size	_ZN5numba2np8arrayobj13impl_np_array12_3clocals_3e4implB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE57list_28list_28float64_29_3civ_3dNone_3e_29_3civ_3dNone_3e27omitted_28default_3dNone_29, .Lfunc_end6-_ZN5numba2np8arrayobj13impl_np_array12_3clocals_3e4implB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE57list_28list_28float64_29_3civ_3dNone_3e_29_3civ_3dNone_3e27omitted_28default_3dNone_29
	.cfi_endproc

	.weak	NRT_incref
	.p2align	4
	.type	NRT_incref,@function
NRT_incref:
	testq	%rdi, %rdi
	je	.LBB7_2
	lock		incq	(%rdi)
.LBB7_2:
	retq
.Lfunc_end7:
	.size	NRT_incref, .Lfunc_end7-NRT_incref

	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI8_0:
	.quad	0x3ff0000000000000
.LCPI8_1:
	.quad	1
	.section	.ltext,"axl",@progbits
	.weak	_ZN11bragg_numba7kernels4fast15block_intensityB4v119B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29147Light_28int64_2c_20bool_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20int64_2c_20bool_2c_20float64_2c_20float64_29181Spots_28int64_2c_20int64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_209_29_2c_20float64_2c_20bool_2c_20Grid_28float64_20x_209_29_2c_20bool_2c_20bool_2c_20bool_295ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi3E1C8readonly7alignedE5ArrayIbLi1E1C8readonly7alignedE5ArrayIdLi1E1C8readonly7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE
	.p2align	4
	.type	_ZN11bragg_numba7kernels4fast15block_intensityB4v119B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29147Light_28int64_2c_20bool_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20int64_2c_20bool_2c_20float64_2c_20float64_29181Spots_28int64_2c_20int64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_209_29_2c_20float64_2c_20bool_2c_20Grid_28float64_20x_209_29_2c_20bool_2c_20bool_2c_20bool_295ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi3E1C8readonly7alignedE5ArrayIbLi1E1C8readonly7alignedE5ArrayIdLi1E1C8readonly7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE,@function
_ZN11bragg_numba7kernels4fast15block_intensityB4v119B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29147Light_28int64_2c_20bool_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20int64_2c_20bool_2c_20float64_2c_20float64_29181Spots_28int64_2c_20int64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_209_29_2c_20float64_2c_20bool_2c_20Grid_28float64_20x_209_29_2c_20bool_2c_20bool_2c_20bool_295ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi3E1C8readonly7alignedE5ArrayIbLi1E1C8readonly7alignedE5ArrayIdLi1E1C8readonly7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$664, %rsp
	.cfi_def_cfa_offset 720
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, 416(%rsp)
	movq	1168(%rsp), %rdi
	movq	1496(%rsp), %rbp
	movq	1440(%rsp), %r14
	movq	1384(%rsp), %r12
	movq	1328(%rsp), %r15
	movq	1240(%rsp), %r13
	movabsq	$NRT_incref, %rbx
	movl	%r9d, 144(%rsp)
	movl	%r8d, 336(%rsp)
	vmovsd	%xmm7, 264(%rsp)
	vmovsd	%xmm6, 256(%rsp)
	vmovsd	%xmm5, 248(%rsp)
	vmovsd	%xmm4, 240(%rsp)
	vmovsd	%xmm3, 232(%rsp)
	vmovsd	%xmm2, 224(%rsp)
	vmovsd	%xmm1, 216(%rsp)
	vmovsd	%xmm0, 208(%rsp)
	movq	%rcx, 200(%rsp)
	movq	%rdx, 192(%rsp)
	movq	%rsi, 8(%rsp)
	movq	$0, 472(%rsp)
	movq	$0, 328(%rsp)
	movq	$0, 464(%rsp)
	movq	$0, 320(%rsp)
	movq	$0, 456(%rsp)
	movq	$0, 312(%rsp)
	movq	$0, 448(%rsp)
	movq	$0, 304(%rsp)
	movq	$0, 440(%rsp)
	movq	$0, 296(%rsp)
	movq	$0, 288(%rsp)
	movq	$0, 280(%rsp)
	movq	$0, 432(%rsp)
	movq	$0, 424(%rsp)
	callq	*%rbx
	movq	%r13, %rdi
	callq	*%rbx
	movq	%r15, %rdi
	callq	*%rbx
	movq	%r12, %rdi
	callq	*%rbx
	movq	%r14, %rdi
	callq	*%rbx
	movq	%rbp, %rdi
	callq	*%rbx
	movq	1552(%rsp), %rdi
	callq	*%rbx
	movq	1608(%rsp), %rdi
	callq	*%rbx
	movq	%r14, %rdi
	callq	*%rbx
	cmpb	$0, 920(%rsp)
	vxorpd	%xmm1, %xmm1, %xmm1
	vxorpd	%xmm0, %xmm0, %xmm0
	je	.LBB8_2
	vmovsd	896(%rsp), %xmm0
.LBB8_2:
	movq	1472(%rsp), %r12
	movq	1464(%rsp), %r14
	movq	1456(%rsp), %r8
	movq	1448(%rsp), %r13
	cmpb	$0, 856(%rsp)
	movabsq	$.LCPI8_0, %rax
	jne	.LBB8_4
	vmovsd	(%rax), %xmm1
.LBB8_4:
	movq	1440(%rsp), %rbx
	movq	$0, 480(%rsp)
	subq	$8, %rsp
	.cfi_adjust_cfa_offset 8
	movabsq	$_ZN11bragg_numba7kernels5block5clearB3v15B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedEdd, %rax
	leaq	488(%rsp), %rdi
	leaq	480(%rsp), %rsi
	movq	%rbx, %rdx
	movq	%r13, %rcx
	movq	%r14, %r9
	pushq	1496(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1496(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	%r12
	.cfi_adjust_cfa_offset 8
	callq	*%rax
	addq	$32, %rsp
	.cfi_adjust_cfa_offset -32
	cmpl	$-2, %eax
	je	.LBB8_13
	testl	%eax, %eax
	jne	.LBB8_6
.LBB8_13:
	movq	912(%rsp), %rbp
	movabsq	$NRT_decref, %rax
	movq	%rbx, %rdi
	callq	*%rax
	cmpq	$0, 832(%rsp)
	jle	.LBB8_14
	cmpb	$0, 1160(%rsp)
	vmovsd	816(%rsp), %xmm1
	setne	7(%rsp)
	cmpb	$0, 1152(%rsp)
	setne	6(%rsp)
	cmpb	$0, 1144(%rsp)
	setne	5(%rsp)
	cmpb	$0, 1064(%rsp)
	setne	4(%rsp)
	xorl	%esi, %esi
	xorl	%edi, %edi
	cmpb	$0, 920(%rsp)
	sete	%al
	setne	%r15b
	xorl	%r9d, %r9d
	cmpb	$0, 144(%rsp)
	setne	%cl
	xorl	%r8d, %r8d
	cmpb	$0, 336(%rsp)
	setne	%dl
	testq	%rbp, %rbp
	jle	.LBB8_7
	vmovsd	752(%rsp), %xmm0
	vmovsd	744(%rsp), %xmm2
	vmovsd	736(%rsp), %xmm3
	movb	%cl, %r9b
	movq	832(%rsp), %r10
	movb	%dl, %r8b
	movb	%al, %sil
	movb	%r15b, %dil
	movq	$0, 120(%rsp)
	vxorpd	%xmm8, %xmm8, %xmm8
	movb	%r15b, 2(%rsp)
	movl	%r9d, 140(%rsp)
	movq	1456(%rsp), %r9
	movq	%rsi, 272(%rsp)
	movq	%rdi, 128(%rsp)
	movl	%r8d, 44(%rsp)
	vbroadcastsd	%xmm0, %ymm0
	vbroadcastsd	%xmm3, %ymm3
	vbroadcastsd	%xmm2, %ymm2
	vmovups	%ymm0, 496(%rsp)
	vmovsd	904(%rsp), %xmm0
	vmovupd	%ymm3, 560(%rsp)
	vmovupd	%ymm2, 528(%rsp)
	vbroadcastsd	%xmm0, %ymm0
	vmovupd	%ymm0, 336(%rsp)
.LBB8_17:
	vucomisd	%xmm8, %xmm1
	jbe	.LBB8_19
	movl	$1024, %edx
	leaq	7168(%r12), %rdi
	movabsq	$memset, %rax
	xorl	%esi, %esi
	movl	%r8d, %ebx
	movq	%r10, %r15
	vzeroupper
	callq	*%rax
	movq	1456(%rsp), %r9
	movq	%r15, %r10
	vxorpd	%xmm8, %xmm8, %xmm8
	movl	%ebx, %r8d
.LBB8_19:
	vmovsd	896(%rsp), %xmm0
	movq	120(%rsp), %rsi
	vmovsd	824(%rsp), %xmm3
	vmovsd	840(%rsp), %xmm2
	movq	%rsi, %rdx
	vucomisd	%xmm8, %xmm0
	setp	%al
	setne	%cl
	orb	%al, %cl
	cmpb	$0, 920(%rsp)
	sete	%al
	testq	%rsi, %rsi
	sete	%dil
	negq	%rdx
	vcvtsi2sd	%rdx, %xmm15, %xmm0
	andb	%al, %dil
	movq	%rsi, %rax
	notq	%rax
	leaq	1(%rsi), %rdx
	andb	%cl, %dil
	movq	128(%rsp), %rcx
	movq	%rdx, 384(%rsp)
	xorl	%edx, %edx
	movb	%dil, 3(%rsp)
	vmulsd	%xmm0, %xmm3, %xmm0
	vmulsd	%xmm0, %xmm2, %xmm4
	vcvtsi2sd	%rax, %xmm15, %xmm1
	vmulsd	%xmm1, %xmm3, %xmm0
	vbroadcastsd	%xmm4, %ymm1
	vmovapd	%xmm4, 144(%rsp)
	vmovupd	%ymm1, 624(%rsp)
	vmovsd	816(%rsp), %xmm1
	vmulsd	%xmm0, %xmm2, %xmm0
	vmovapd	%xmm0, 368(%rsp)
	vbroadcastsd	%xmm0, %ymm0
	vmovupd	%ymm0, 592(%rsp)
.LBB8_20:
	movq	1440(%rsp), %rsi
	leaq	1(%rdx), %rax
	xorl	%edi, %edi
	movq	%rdx, 400(%rsp)
	movq	%rax, 392(%rsp)
	jmp	.LBB8_21
	.p2align	4
.LBB8_59:
	movq	408(%rsp), %rax
	movq	912(%rsp), %rbp
	vmovsd	816(%rsp), %xmm1
	movq	1440(%rsp), %rsi
	movq	1456(%rsp), %r9
	movq	832(%rsp), %r10
	movq	128(%rsp), %rcx
	movl	44(%rsp), %r8d
	movq	400(%rsp), %rdx
	incq	%rax
	movq	%rax, %rdi
	cmpq	%rax, %rbp
	movzbl	2(%rsp), %eax
	je	.LBB8_60
.LBB8_21:
	movq	$0, 328(%rsp)
	subq	$224, %rsp
	.cfi_adjust_cfa_offset 224
	vmovsd	1064(%rsp), %xmm0
	movq	344(%rsp), %rax
	vmovsd	%xmm1, 96(%rsp)
	vmovq	440(%rsp), %xmm1
	vmovsd	448(%rsp), %xmm2
	vmovsd	456(%rsp), %xmm3
	vmovsd	464(%rsp), %xmm4
	vmovsd	472(%rsp), %xmm5
	vmovsd	480(%rsp), %xmm6
	vmovsd	488(%rsp), %xmm7
	movl	%ecx, 216(%rsp)
	movq	%rbp, 200(%rsp)
	movq	%rdx, 184(%rsp)
	movq	416(%rsp), %rdx
	movq	424(%rsp), %rcx
	movl	364(%rsp), %ebp
	movq	%rdi, 632(%rsp)
	movq	%rdi, 192(%rsp)
	movq	%rsi, %r15
	movq	%rsi, 128(%rsp)
	leaq	552(%rsp), %rdi
	leaq	688(%rsp), %rsi
	movq	%r12, 160(%rsp)
	movq	%r14, 152(%rsp)
	movq	%r9, %rbx
	movq	%r9, 144(%rsp)
	movq	%r13, 136(%rsp)
	movq	%r10, 112(%rsp)
	movq	%rax, 208(%rsp)
	movq	1712(%rsp), %rax
	movl	%ebp, %r9d
	vmovsd	%xmm0, 120(%rsp)
	vmovsd	1048(%rsp), %xmm0
	movq	%rax, 176(%rsp)
	movq	1704(%rsp), %rax
	movq	%rax, 168(%rsp)
	movabsq	$_ZN11bragg_numba7kernels5block5placeB4v121B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedExxxxb, %rax
	vmovsd	%xmm0, 104(%rsp)
	vmovsd	1032(%rsp), %xmm0
	vmovsd	%xmm0, 88(%rsp)
	vmovsd	1024(%rsp), %xmm0
	vmovsd	%xmm0, 80(%rsp)
	vmovsd	1016(%rsp), %xmm0
	vmovsd	%xmm0, 72(%rsp)
	vmovsd	1008(%rsp), %xmm0
	vmovsd	%xmm0, 64(%rsp)
	vmovsd	1000(%rsp), %xmm0
	vmovsd	%xmm0, 56(%rsp)
	vmovsd	992(%rsp), %xmm0
	vmovsd	%xmm0, 48(%rsp)
	vmovsd	984(%rsp), %xmm0
	vmovsd	%xmm0, 40(%rsp)
	vmovsd	976(%rsp), %xmm0
	vmovsd	%xmm0, 32(%rsp)
	vmovsd	968(%rsp), %xmm0
	vmovsd	%xmm0, 24(%rsp)
	vmovsd	960(%rsp), %xmm0
	vmovsd	%xmm0, 16(%rsp)
	vmovsd	952(%rsp), %xmm0
	vmovsd	%xmm0, 8(%rsp)
	vmovsd	944(%rsp), %xmm0
	vmovsd	%xmm0, (%rsp)
	vmovq	432(%rsp), %xmm0
	vzeroupper
	callq	*%rax
	addq	$224, %rsp
	.cfi_adjust_cfa_offset -224
	testl	%eax, %eax
	jne	.LBB8_6
	cmpb	$0, 920(%rsp)
	je	.LBB8_24
	movabsq	$.LCPI8_1, %rax
	vxorpd	%xmm2, %xmm2, %xmm2
	vcmpeqpd	6144(%r12), %ymm2, %ymm0
	vbroadcastsd	(%rax), %ymm1
	vandpd	%ymm1, %ymm0, %ymm0
	vcmpeqpd	6176(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	6208(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	6240(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	6272(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	6304(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	6336(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	6368(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	6400(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	6432(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	6464(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	6496(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	6528(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	6560(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	6592(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	6624(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	6656(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	6688(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	6720(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	6752(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	6784(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	6816(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	6848(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	6880(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	6912(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	6944(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	6976(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	7008(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	7040(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	7072(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	7104(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	7136(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vextracti128	$1, %ymm0, %xmm1
	vpaddq	%xmm1, %xmm0, %xmm0
	vpshufd	$238, %xmm0, %xmm1
	vpaddq	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rax
	testq	%rax, %rax
	je	.LBB8_29
.LBB8_24:
	movq	$0, 320(%rsp)
	subq	$192, %rsp
	.cfi_adjust_cfa_offset 192
	vmovsd	1032(%rsp), %xmm0
	movq	464(%rsp), %rax
	vmovq	408(%rsp), %xmm1
	vmovsd	416(%rsp), %xmm2
	vmovsd	424(%rsp), %xmm3
	vmovsd	432(%rsp), %xmm4
	vmovsd	440(%rsp), %xmm5
	vmovsd	448(%rsp), %xmm6
	vmovsd	456(%rsp), %xmm7
	movq	384(%rsp), %rdx
	movq	392(%rsp), %rcx
	movl	236(%rsp), %r8d
	leaq	512(%rsp), %rdi
	leaq	648(%rsp), %rsi
	movq	%r12, 160(%rsp)
	movq	%r14, 152(%rsp)
	movq	%rbx, 144(%rsp)
	movq	%r13, 136(%rsp)
	movq	%r15, 128(%rsp)
	movl	%ebp, %r9d
	movl	%eax, 184(%rsp)
	movq	1680(%rsp), %rax
	vmovsd	%xmm0, 120(%rsp)
	vmovsd	1016(%rsp), %xmm0
	movq	%rax, 176(%rsp)
	movq	1672(%rsp), %rax
	movq	%rax, 168(%rsp)
	movq	1024(%rsp), %rax
	vmovsd	%xmm0, 104(%rsp)
	vmovsd	1008(%rsp), %xmm0
	movq	%rax, 112(%rsp)
	movabsq	$_ZN11bragg_numba7kernels5block18update_solid_angleB4v125B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedEb, %rax
	vmovsd	%xmm0, 96(%rsp)
	vmovsd	1000(%rsp), %xmm0
	vmovsd	%xmm0, 88(%rsp)
	vmovsd	992(%rsp), %xmm0
	vmovsd	%xmm0, 80(%rsp)
	vmovsd	984(%rsp), %xmm0
	vmovsd	%xmm0, 72(%rsp)
	vmovsd	976(%rsp), %xmm0
	vmovsd	%xmm0, 64(%rsp)
	vmovsd	968(%rsp), %xmm0
	vmovsd	%xmm0, 56(%rsp)
	vmovsd	960(%rsp), %xmm0
	vmovsd	%xmm0, 48(%rsp)
	vmovsd	952(%rsp), %xmm0
	vmovsd	%xmm0, 40(%rsp)
	vmovsd	944(%rsp), %xmm0
	vmovsd	%xmm0, 32(%rsp)
	vmovsd	936(%rsp), %xmm0
	vmovsd	%xmm0, 24(%rsp)
	vmovsd	928(%rsp), %xmm0
	vmovsd	%xmm0, 16(%rsp)
	vmovsd	920(%rsp), %xmm0
	vmovsd	%xmm0, 8(%rsp)
	vmovsd	912(%rsp), %xmm0
	vmovsd	%xmm0, (%rsp)
	vmovsd	400(%rsp), %xmm0
	vzeroupper
	callq	*%rax
	addq	$192, %rsp
	.cfi_adjust_cfa_offset -192
	testl	%eax, %eax
	jne	.LBB8_6
	vmovsd	816(%rsp), %xmm0
	vmovupd	336(%rsp), %ymm9
	movq	1480(%rsp), %r15
	vxorpd	%xmm8, %xmm8, %xmm8
	movabsq	$.LCPI8_0, %rcx
	movabsq	$exp, %rbp
	vucomisd	%xmm8, %xmm0
	jbe	.LBB8_41
	cmpb	$0, 920(%rsp)
	jne	.LBB8_30
	xorl	%ebx, %ebx
	.p2align	4
.LBB8_28:
	vmovupd	560(%rsp), %ymm0
	vmovupd	528(%rsp), %ymm1
	vmulpd	2048(%r12,%rbx,8), %ymm0, %ymm0
	vmulpd	3072(%r12,%rbx,8), %ymm1, %ymm1
	vaddpd	%ymm1, %ymm0, %ymm0
	vmovupd	496(%rsp), %ymm1
	vmulpd	4096(%r12,%rbx,8), %ymm1, %ymm1
	vaddpd	%ymm1, %ymm0, %ymm1
	vmovupd	624(%rsp), %ymm0
	vmovupd	%ymm1, 160(%rsp)
	vdivpd	%ymm1, %ymm0, %ymm0
	vmovupd	%ymm0, 80(%rsp)
	vextractf128	$1, %ymm0, %xmm0
	vmovapd	%xmm0, 16(%rsp)
	vzeroupper
	callq	*%rbp
	vmovapd	%xmm0, 48(%rsp)
	vpermilpd	$1, 16(%rsp), %xmm0
	callq	*%rbp
	vmovapd	48(%rsp), %xmm1
	vunpcklpd	%xmm0, %xmm1, %xmm0
	vmovapd	%xmm0, 48(%rsp)
	vmovups	80(%rsp), %ymm0
	vzeroupper
	callq	*%rbp
	vmovaps	%xmm0, 16(%rsp)
	vpermilpd	$1, 80(%rsp), %xmm0
	callq	*%rbp
	vmovapd	16(%rsp), %xmm1
	vunpcklpd	%xmm0, %xmm1, %xmm0
	vinsertf128	$1, 48(%rsp), %ymm0, %ymm0
	vmovupd	%ymm0, 48(%rsp)
	vmovupd	592(%rsp), %ymm0
	vdivpd	160(%rsp), %ymm0, %ymm0
	vmovupd	%ymm0, 80(%rsp)
	vextractf128	$1, %ymm0, %xmm0
	vmovapd	%xmm0, 16(%rsp)
	vzeroupper
	callq	*%rbp
	vmovapd	%xmm0, 160(%rsp)
	vpermilpd	$1, 16(%rsp), %xmm0
	callq	*%rbp
	vmovapd	160(%rsp), %xmm1
	vunpcklpd	%xmm0, %xmm1, %xmm0
	vmovapd	%xmm0, 160(%rsp)
	vmovups	80(%rsp), %ymm0
	vzeroupper
	callq	*%rbp
	vmovaps	%xmm0, 16(%rsp)
	vpermilpd	$1, 80(%rsp), %xmm0
	callq	*%rbp
	vmovapd	16(%rsp), %xmm1
	vunpcklpd	%xmm0, %xmm1, %xmm0
	vmovupd	48(%rsp), %ymm1
	vinsertf128	$1, 160(%rsp), %ymm0, %ymm0
	vsubpd	%ymm0, %ymm1, %ymm0
	vmovupd	528(%rsp), %ymm1
	vmovupd	%ymm0, 7168(%r12,%rbx,8)
	vmovupd	560(%rsp), %ymm0
	vmulpd	2080(%r12,%rbx,8), %ymm0, %ymm0
	vmulpd	3104(%r12,%rbx,8), %ymm1, %ymm1
	vaddpd	%ymm1, %ymm0, %ymm0
	vmovupd	496(%rsp), %ymm1
	vmulpd	4128(%r12,%rbx,8), %ymm1, %ymm1
	vaddpd	%ymm1, %ymm0, %ymm1
	vmovupd	624(%rsp), %ymm0
	vmovupd	%ymm1, 160(%rsp)
	vdivpd	%ymm1, %ymm0, %ymm0
	vmovupd	%ymm0, 80(%rsp)
	vextractf128	$1, %ymm0, %xmm0
	vmovapd	%xmm0, 16(%rsp)
	vzeroupper
	callq	*%rbp
	vmovapd	%xmm0, 48(%rsp)
	vpermilpd	$1, 16(%rsp), %xmm0
	callq	*%rbp
	vmovapd	48(%rsp), %xmm1
	vunpcklpd	%xmm0, %xmm1, %xmm0
	vmovapd	%xmm0, 48(%rsp)
	vmovups	80(%rsp), %ymm0
	vzeroupper
	callq	*%rbp
	vmovaps	%xmm0, 16(%rsp)
	vpermilpd	$1, 80(%rsp), %xmm0
	callq	*%rbp
	vmovapd	16(%rsp), %xmm1
	vunpcklpd	%xmm0, %xmm1, %xmm0
	vinsertf128	$1, 48(%rsp), %ymm0, %ymm0
	vmovupd	%ymm0, 48(%rsp)
	vmovupd	592(%rsp), %ymm0
	vdivpd	160(%rsp), %ymm0, %ymm0
	vmovupd	%ymm0, 80(%rsp)
	vextractf128	$1, %ymm0, %xmm0
	vmovapd	%xmm0, 16(%rsp)
	vzeroupper
	callq	*%rbp
	vmovapd	%xmm0, 160(%rsp)
	vpermilpd	$1, 16(%rsp), %xmm0
	callq	*%rbp
	vmovapd	160(%rsp), %xmm1
	vunpcklpd	%xmm0, %xmm1, %xmm0
	vmovapd	%xmm0, 160(%rsp)
	vmovups	80(%rsp), %ymm0
	vzeroupper
	callq	*%rbp
	vmovaps	%xmm0, 16(%rsp)
	vpermilpd	$1, 80(%rsp), %xmm0
	callq	*%rbp
	vmovapd	16(%rsp), %xmm1
	vmovupd	336(%rsp), %ymm9
	movabsq	$.LCPI8_0, %rcx
	vxorpd	%xmm8, %xmm8, %xmm8
	vunpcklpd	%xmm0, %xmm1, %xmm0
	vmovupd	48(%rsp), %ymm1
	vinsertf128	$1, 160(%rsp), %ymm0, %ymm0
	vsubpd	%ymm0, %ymm1, %ymm0
	vmovupd	%ymm0, 7200(%r12,%rbx,8)
	addq	$8, %rbx
	cmpq	$128, %rbx
	jne	.LBB8_28
	jmp	.LBB8_41
	.p2align	4
.LBB8_29:
	vmovsd	816(%rsp), %xmm0
	vmovupd	336(%rsp), %ymm9
	movq	1480(%rsp), %r15
	vxorpd	%xmm8, %xmm8, %xmm8
	movabsq	$.LCPI8_0, %rcx
	movabsq	$exp, %rbp
	vucomisd	%xmm8, %xmm0
	jbe	.LBB8_41
.LBB8_30:
	movabsq	$.LCPI8_1, %rax
	vxorpd	%xmm2, %xmm2, %xmm2
	vcmpeqpd	7168(%r12), %ymm2, %ymm0
	vbroadcastsd	(%rax), %ymm1
	vandpd	%ymm1, %ymm0, %ymm0
	vcmpeqpd	7200(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	7232(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	7264(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	7296(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	7328(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	7360(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	7392(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	7424(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	7456(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	7488(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	7520(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	7552(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	7584(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	7616(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	7648(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	7680(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	7712(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	7744(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	7776(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	7808(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	7840(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	7872(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	7904(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	7936(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	7968(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	8000(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	8032(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	8064(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	8096(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	8128(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	8160(%r12), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vextracti128	$1, %ymm0, %xmm1
	vpaddq	%xmm1, %xmm0, %xmm0
	vpshufd	$238, %xmm0, %xmm1
	vpaddq	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rax
	testq	%rax, %rax
	je	.LBB8_41
	xorl	%ebx, %ebx
	jmp	.LBB8_32
	.p2align	4
.LBB8_40:
	addq	$4, %rbx
	cmpq	$128, %rbx
	je	.LBB8_41
.LBB8_32:
	vmovsd	7168(%r12,%rbx,8), %xmm0
	vucomisd	%xmm8, %xmm0
	jne	.LBB8_34
	jp	.LBB8_34
	vmovsd	736(%rsp), %xmm0
	vmovsd	744(%rsp), %xmm1
	vmulsd	2048(%r12,%rbx,8), %xmm0, %xmm0
	vmulsd	3072(%r12,%rbx,8), %xmm1, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovsd	752(%rsp), %xmm1
	vmulsd	4096(%r12,%rbx,8), %xmm1, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm1
	vmovapd	144(%rsp), %xmm0
	vmovsd	%xmm1, 48(%rsp)
	vdivsd	%xmm1, %xmm0, %xmm0
	vzeroupper
	callq	*%rbp
	vmovsd	%xmm0, 80(%rsp)
	vmovapd	368(%rsp), %xmm0
	vdivsd	48(%rsp), %xmm0, %xmm0
	callq	*%rbp
	vmovsd	80(%rsp), %xmm1
	vmovupd	336(%rsp), %ymm9
	movabsq	$.LCPI8_0, %rcx
	vxorpd	%xmm8, %xmm8, %xmm8
	vsubsd	%xmm0, %xmm1, %xmm0
	vmovsd	%xmm0, 7168(%r12,%rbx,8)
.LBB8_34:
	vmovsd	7176(%r12,%rbx,8), %xmm0
	vucomisd	%xmm8, %xmm0
	jne	.LBB8_36
	jp	.LBB8_36
	vmovsd	736(%rsp), %xmm0
	vmovsd	744(%rsp), %xmm1
	vmulsd	2056(%r12,%rbx,8), %xmm0, %xmm0
	vmulsd	3080(%r12,%rbx,8), %xmm1, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovsd	752(%rsp), %xmm1
	vmulsd	4104(%r12,%rbx,8), %xmm1, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm1
	vmovapd	144(%rsp), %xmm0
	vmovsd	%xmm1, 48(%rsp)
	vdivsd	%xmm1, %xmm0, %xmm0
	vzeroupper
	callq	*%rbp
	vmovsd	%xmm0, 80(%rsp)
	vmovapd	368(%rsp), %xmm0
	vdivsd	48(%rsp), %xmm0, %xmm0
	callq	*%rbp
	vmovsd	80(%rsp), %xmm1
	vmovupd	336(%rsp), %ymm9
	movabsq	$.LCPI8_0, %rcx
	vxorpd	%xmm8, %xmm8, %xmm8
	vsubsd	%xmm0, %xmm1, %xmm0
	vmovsd	%xmm0, 7176(%r12,%rbx,8)
.LBB8_36:
	vmovsd	7184(%r12,%rbx,8), %xmm0
	vucomisd	%xmm8, %xmm0
	jne	.LBB8_38
	jp	.LBB8_38
	vmovsd	736(%rsp), %xmm0
	vmovsd	744(%rsp), %xmm1
	vmulsd	2064(%r12,%rbx,8), %xmm0, %xmm0
	vmulsd	3088(%r12,%rbx,8), %xmm1, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovsd	752(%rsp), %xmm1
	vmulsd	4112(%r12,%rbx,8), %xmm1, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm1
	vmovapd	144(%rsp), %xmm0
	vmovsd	%xmm1, 48(%rsp)
	vdivsd	%xmm1, %xmm0, %xmm0
	vzeroupper
	callq	*%rbp
	vmovsd	%xmm0, 80(%rsp)
	vmovapd	368(%rsp), %xmm0
	vdivsd	48(%rsp), %xmm0, %xmm0
	callq	*%rbp
	vmovsd	80(%rsp), %xmm1
	vmovupd	336(%rsp), %ymm9
	movabsq	$.LCPI8_0, %rcx
	vxorpd	%xmm8, %xmm8, %xmm8
	vsubsd	%xmm0, %xmm1, %xmm0
	vmovsd	%xmm0, 7184(%r12,%rbx,8)
.LBB8_38:
	vmovsd	7192(%r12,%rbx,8), %xmm0
	vucomisd	%xmm8, %xmm0
	jne	.LBB8_40
	jp	.LBB8_40
	vmovsd	736(%rsp), %xmm0
	vmovsd	744(%rsp), %xmm1
	vmulsd	2072(%r12,%rbx,8), %xmm0, %xmm0
	vmulsd	3096(%r12,%rbx,8), %xmm1, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovsd	752(%rsp), %xmm1
	vmulsd	4120(%r12,%rbx,8), %xmm1, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm1
	vmovapd	144(%rsp), %xmm0
	vmovsd	%xmm1, 48(%rsp)
	vdivsd	%xmm1, %xmm0, %xmm0
	vzeroupper
	callq	*%rbp
	vmovsd	%xmm0, 80(%rsp)
	vmovapd	368(%rsp), %xmm0
	vdivsd	48(%rsp), %xmm0, %xmm0
	callq	*%rbp
	vmovsd	80(%rsp), %xmm1
	vmovupd	336(%rsp), %ymm9
	movabsq	$.LCPI8_0, %rcx
	vxorpd	%xmm8, %xmm8, %xmm8
	vsubsd	%xmm0, %xmm1, %xmm0
	vmovsd	%xmm0, 7192(%r12,%rbx,8)
	jmp	.LBB8_40
	.p2align	4
.LBB8_41:
	cmpq	$0, 848(%rsp)
	movq	1488(%rsp), %rbx
	jle	.LBB8_59
	xorl	%eax, %eax
	jmp	.LBB8_43
	.p2align	4
.LBB8_58:
	vmovupd	336(%rsp), %ymm9
	movq	48(%rsp), %rax
	movabsq	$.LCPI8_0, %rcx
	vxorpd	%xmm8, %xmm8, %xmm8
	incq	%rax
	cmpq	%rax, 848(%rsp)
	je	.LBB8_59
.LBB8_43:
	movq	%rax, %rdx
	imulq	1216(%rsp), %rdx
	movq	%rax, 48(%rsp)
	movq	1200(%rsp), %rax
	vmovsd	(%rcx), %xmm4
	vbroadcastsd	24(%rax,%rdx,8), %ymm3
	vbroadcastsd	(%rax,%rdx,8), %ymm0
	vbroadcastsd	8(%rax,%rdx,8), %ymm1
	vbroadcastsd	16(%rax,%rdx,8), %ymm2
	movl	$1412, %eax
	movq	%rdx, 80(%rsp)
	vdivsd	%xmm3, %xmm4, %xmm4
	vbroadcastsd	%xmm4, %ymm4
	.p2align	4
.LBB8_44:
	vmovupd	-9248(%r12,%rax,8), %ymm5
	vmovupd	-9216(%r12,%rax,8), %ymm6
	vsubpd	%ymm0, %ymm5, %ymm5
	vmulpd	%ymm5, %ymm4, %ymm7
	vfnmadd231pd	%ymm7, %ymm3, %ymm5
	vfmadd213pd	%ymm7, %ymm4, %ymm5
	vmovupd	%ymm5, -2080(%r12,%rax,8)
	vmovupd	-8224(%r12,%rax,8), %ymm5
	vsubpd	%ymm1, %ymm5, %ymm5
	vmulpd	%ymm5, %ymm4, %ymm7
	vfnmadd231pd	%ymm7, %ymm3, %ymm5
	vfmadd213pd	%ymm7, %ymm4, %ymm5
	vmovupd	%ymm5, -1056(%r12,%rax,8)
	vmovupd	-7200(%r12,%rax,8), %ymm5
	vsubpd	%ymm2, %ymm5, %ymm5
	vmulpd	%ymm5, %ymm4, %ymm7
	vfnmadd231pd	%ymm7, %ymm3, %ymm5
	vfmadd213pd	%ymm7, %ymm4, %ymm5
	vmovupd	%ymm5, -32(%r12,%rax,8)
	vsubpd	%ymm0, %ymm6, %ymm5
	vmulpd	%ymm5, %ymm4, %ymm6
	vfnmadd231pd	%ymm6, %ymm3, %ymm5
	vfmadd213pd	%ymm6, %ymm4, %ymm5
	vmovupd	%ymm5, -2048(%r12,%rax,8)
	vmovupd	-8192(%r12,%rax,8), %ymm5
	vsubpd	%ymm1, %ymm5, %ymm5
	vmulpd	%ymm5, %ymm4, %ymm6
	vfnmadd231pd	%ymm6, %ymm3, %ymm5
	vfmadd213pd	%ymm6, %ymm4, %ymm5
	vmovupd	%ymm5, -1024(%r12,%rax,8)
	vmovupd	-7168(%r12,%rax,8), %ymm5
	vsubpd	%ymm2, %ymm5, %ymm5
	vmulpd	%ymm5, %ymm4, %ymm6
	vfnmadd231pd	%ymm6, %ymm3, %ymm5
	vfmadd213pd	%ymm6, %ymm4, %ymm5
	vmovupd	%ymm5, (%r12,%rax,8)
	addq	$8, %rax
	cmpq	$1540, %rax
	jne	.LBB8_44
	vmovsd	904(%rsp), %xmm3
	movq	1456(%rsp), %rbp
	vxorpd	%xmm10, %xmm10, %xmm10
	vucomisd	%xmm8, %xmm3
	jbe	.LBB8_48
	movq	$-1024, %rax
	.p2align	4
.LBB8_47:
	vmovupd	11264(%r12,%rax), %ymm3
	vmovupd	10240(%r12,%rax), %ymm6
	vmovupd	12288(%r12,%rax), %ymm5
	vmovupd	10272(%r12,%rax), %ymm7
	vmovupd	10336(%r12,%rax), %ymm4
	vmovupd	10304(%r12,%rax), %ymm8
	vmulpd	%ymm6, %ymm6, %ymm6
	vmulpd	%ymm3, %ymm3, %ymm3
	vmulpd	%ymm5, %ymm5, %ymm5
	vmulpd	%ymm7, %ymm7, %ymm7
	vmulpd	%ymm4, %ymm4, %ymm4
	vaddpd	%ymm3, %ymm6, %ymm3
	vaddpd	%ymm5, %ymm3, %ymm3
	vsqrtpd	%ymm3, %ymm5
	vcmpnltpd	%ymm3, %ymm10, %ymm6
	vbroadcastsd	(%rcx), %ymm3
	vdivpd	%ymm5, %ymm3, %ymm5
	vcmpnltpd	%ymm9, %ymm5, %ymm5
	vorpd	%ymm5, %ymm6, %ymm5
	vandpd	%ymm3, %ymm5, %ymm5
	vmovupd	%ymm5, 13312(%r12,%rax)
	vmovupd	11296(%r12,%rax), %ymm5
	vmovupd	12320(%r12,%rax), %ymm6
	vmulpd	%ymm5, %ymm5, %ymm5
	vmulpd	%ymm6, %ymm6, %ymm6
	vaddpd	%ymm5, %ymm7, %ymm5
	vmulpd	%ymm8, %ymm8, %ymm7
	vaddpd	%ymm6, %ymm5, %ymm5
	vsqrtpd	%ymm5, %ymm6
	vcmpnltpd	%ymm5, %ymm10, %ymm5
	vdivpd	%ymm6, %ymm3, %ymm6
	vcmpnltpd	%ymm9, %ymm6, %ymm6
	vorpd	%ymm6, %ymm5, %ymm5
	vandpd	%ymm3, %ymm5, %ymm5
	vmovupd	%ymm5, 13344(%r12,%rax)
	vmovupd	11328(%r12,%rax), %ymm5
	vmovupd	12352(%r12,%rax), %ymm6
	vmulpd	%ymm5, %ymm5, %ymm5
	vmulpd	%ymm6, %ymm6, %ymm6
	vaddpd	%ymm5, %ymm7, %ymm5
	vaddpd	%ymm6, %ymm5, %ymm5
	vsqrtpd	%ymm5, %ymm6
	vcmpnltpd	%ymm5, %ymm10, %ymm5
	vdivpd	%ymm6, %ymm3, %ymm6
	vcmpnltpd	%ymm9, %ymm6, %ymm6
	vorpd	%ymm6, %ymm5, %ymm5
	vandpd	%ymm3, %ymm5, %ymm5
	vmovupd	%ymm5, 13376(%r12,%rax)
	vmovupd	11360(%r12,%rax), %ymm5
	vmovupd	12384(%r12,%rax), %ymm6
	vmulpd	%ymm5, %ymm5, %ymm5
	vaddpd	%ymm5, %ymm4, %ymm4
	vmulpd	%ymm6, %ymm6, %ymm5
	vaddpd	%ymm5, %ymm4, %ymm4
	vsqrtpd	%ymm4, %ymm5
	vcmpnltpd	%ymm4, %ymm10, %ymm4
	vdivpd	%ymm5, %ymm3, %ymm5
	vcmpnltpd	%ymm9, %ymm5, %ymm5
	vorpd	%ymm5, %ymm4, %ymm4
	vandpd	%ymm3, %ymm4, %ymm3
	vmovupd	%ymm3, 13408(%r12,%rax)
	subq	$-128, %rax
	jne	.LBB8_47
.LBB8_48:
	cmpb	$0, 856(%rsp)
	je	.LBB8_52
	cmpb	$0, 920(%rsp)
	je	.LBB8_51
	movabsq	$.LCPI8_1, %rax
	vxorpd	%xmm5, %xmm5, %xmm5
	vcmpeqpd	8192(%r12), %ymm5, %ymm3
	vbroadcastsd	(%rax), %ymm4
	vandpd	%ymm4, %ymm3, %ymm3
	vcmpeqpd	8224(%r12), %ymm5, %ymm4
	vpsubq	%ymm4, %ymm3, %ymm3
	vcmpeqpd	8256(%r12), %ymm5, %ymm4
	vpsubq	%ymm4, %ymm3, %ymm3
	vcmpeqpd	8288(%r12), %ymm5, %ymm4
	vpsubq	%ymm4, %ymm3, %ymm3
	vcmpeqpd	8320(%r12), %ymm5, %ymm4
	vpsubq	%ymm4, %ymm3, %ymm3
	vcmpeqpd	8352(%r12), %ymm5, %ymm4
	vpsubq	%ymm4, %ymm3, %ymm3
	vcmpeqpd	8384(%r12), %ymm5, %ymm4
	vpsubq	%ymm4, %ymm3, %ymm3
	vcmpeqpd	8416(%r12), %ymm5, %ymm4
	vpsubq	%ymm4, %ymm3, %ymm3
	vcmpeqpd	8448(%r12), %ymm5, %ymm4
	vpsubq	%ymm4, %ymm3, %ymm3
	vcmpeqpd	8480(%r12), %ymm5, %ymm4
	vpsubq	%ymm4, %ymm3, %ymm3
	vcmpeqpd	8512(%r12), %ymm5, %ymm4
	vpsubq	%ymm4, %ymm3, %ymm3
	vcmpeqpd	8544(%r12), %ymm5, %ymm4
	vpsubq	%ymm4, %ymm3, %ymm3
	vcmpeqpd	8576(%r12), %ymm5, %ymm4
	vpsubq	%ymm4, %ymm3, %ymm3
	vcmpeqpd	8608(%r12), %ymm5, %ymm4
	vpsubq	%ymm4, %ymm3, %ymm3
	vcmpeqpd	8640(%r12), %ymm5, %ymm4
	vpsubq	%ymm4, %ymm3, %ymm3
	vcmpeqpd	8672(%r12), %ymm5, %ymm4
	vpsubq	%ymm4, %ymm3, %ymm3
	vcmpeqpd	8704(%r12), %ymm5, %ymm4
	vpsubq	%ymm4, %ymm3, %ymm3
	vcmpeqpd	8736(%r12), %ymm5, %ymm4
	vpsubq	%ymm4, %ymm3, %ymm3
	vcmpeqpd	8768(%r12), %ymm5, %ymm4
	vpsubq	%ymm4, %ymm3, %ymm3
	vcmpeqpd	8800(%r12), %ymm5, %ymm4
	vpsubq	%ymm4, %ymm3, %ymm3
	vcmpeqpd	8832(%r12), %ymm5, %ymm4
	vpsubq	%ymm4, %ymm3, %ymm3
	vcmpeqpd	8864(%r12), %ymm5, %ymm4
	vpsubq	%ymm4, %ymm3, %ymm3
	vcmpeqpd	8896(%r12), %ymm5, %ymm4
	vpsubq	%ymm4, %ymm3, %ymm3
	vcmpeqpd	8928(%r12), %ymm5, %ymm4
	vpsubq	%ymm4, %ymm3, %ymm3
	vcmpeqpd	8960(%r12), %ymm5, %ymm4
	vpsubq	%ymm4, %ymm3, %ymm3
	vcmpeqpd	8992(%r12), %ymm5, %ymm4
	vpsubq	%ymm4, %ymm3, %ymm3
	vcmpeqpd	9024(%r12), %ymm5, %ymm4
	vpsubq	%ymm4, %ymm3, %ymm3
	vcmpeqpd	9056(%r12), %ymm5, %ymm4
	vpsubq	%ymm4, %ymm3, %ymm3
	vcmpeqpd	9088(%r12), %ymm5, %ymm4
	vpsubq	%ymm4, %ymm3, %ymm3
	vcmpeqpd	9120(%r12), %ymm5, %ymm4
	vpsubq	%ymm4, %ymm3, %ymm3
	vcmpeqpd	9152(%r12), %ymm5, %ymm4
	vpsubq	%ymm4, %ymm3, %ymm3
	vcmpeqpd	9184(%r12), %ymm5, %ymm4
	vpsubq	%ymm4, %ymm3, %ymm3
	vextracti128	$1, %ymm3, %xmm4
	vpaddq	%xmm4, %xmm3, %xmm3
	vpshufd	$238, %xmm3, %xmm4
	vpaddq	%xmm4, %xmm3, %xmm3
	vmovq	%xmm3, %rax
	testq	%rax, %rax
	je	.LBB8_55
.LBB8_51:
	vmovsd	864(%rsp), %xmm3
	vmovsd	872(%rsp), %xmm4
	vmovsd	880(%rsp), %xmm5
	vmovsd	888(%rsp), %xmm6
	movq	1440(%rsp), %rdx
	movq	$0, 312(%rsp)
	leaq	312(%rsp), %rdi
	leaq	448(%rsp), %rsi
	movq	%r13, %rcx
	movq	%rbp, %r8
	movq	%r14, %r9
	pushq	272(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	%rbx
	.cfi_adjust_cfa_offset 8
	pushq	%r15
	.cfi_adjust_cfa_offset 8
	pushq	%r12
	.cfi_adjust_cfa_offset 8
	movabsq	$_ZN11bragg_numba7kernels5block19update_polarizationB4v130B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE8UniTupleIdLi3EEd8UniTupleIdLi3EEb, %rax
	vzeroupper
	callq	*%rax
	addq	$32, %rsp
	.cfi_adjust_cfa_offset -32
	testl	%eax, %eax
	jne	.LBB8_6
.LBB8_52:
	cmpb	$0, 3(%rsp)
	je	.LBB8_55
	movq	$0, 304(%rsp)
	subq	$8, %rsp
	.cfi_adjust_cfa_offset 8
	movq	1448(%rsp), %rdx
	leaq	312(%rsp), %rdi
	leaq	448(%rsp), %rsi
	movq	%r13, %rcx
	movq	%rbp, %r8
	movq	%r14, %r9
	pushq	%rbx
	.cfi_adjust_cfa_offset 8
	pushq	%r15
	.cfi_adjust_cfa_offset 8
	pushq	%r12
	.cfi_adjust_cfa_offset 8
	movabsq	$_ZN11bragg_numba7kernels4fast9add_waterB4v131B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE, %rax
	vzeroupper
	callq	*%rax
	addq	$32, %rsp
	.cfi_adjust_cfa_offset -32
	testl	%eax, %eax
	je	.LBB8_55
	cmpl	$-2, %eax
	jne	.LBB8_6
.LBB8_55:
	movq	$0, 296(%rsp)
	subq	$560, %rsp
	.cfi_adjust_cfa_offset 560
	vmovsd	1696(%rsp), %xmm0
	movq	2208(%rsp), %rdi
	movq	2200(%rsp), %rsi
	movq	2216(%rsp), %rax
	movzbl	567(%rsp), %ecx
	movzbl	564(%rsp), %edx
	vmovq	1528(%rsp), %xmm1
	vmovsd	1536(%rsp), %xmm2
	vmovsd	1544(%rsp), %xmm3
	vmovsd	1552(%rsp), %xmm4
	vmovsd	1560(%rsp), %xmm5
	vmovsd	1568(%rsp), %xmm6
	vmovsd	1576(%rsp), %xmm7
	movl	$0, %r8d
	movq	%rbp, 344(%rsp)
	movq	%r13, 336(%rsp)
	movq	%r13, %rbp
	movq	2000(%rsp), %r13
	movl	$0, %r9d
	movq	%rbx, 376(%rsp)
	movq	%r15, 368(%rsp)
	movq	%r12, 360(%rsp)
	movq	%r14, 352(%rsp)
	movq	%rdi, 536(%rsp)
	movq	%rsi, 528(%rsp)
	movq	2192(%rsp), %rdi
	movq	2184(%rsp), %rsi
	movq	%rax, 544(%rsp)
	movq	1800(%rsp), %rax
	movb	%dl, %r8b
	movq	1504(%rsp), %rdx
	movq	%r13, 328(%rsp)
	vmovsd	%xmm0, 104(%rsp)
	vmovsd	1688(%rsp), %xmm0
	movq	%rdi, 520(%rsp)
	movq	%rsi, 512(%rsp)
	movq	2176(%rsp), %rdi
	movq	2168(%rsp), %rsi
	movq	%rax, 128(%rsp)
	movl	$0, %eax
	movb	%cl, %al
	movzbl	566(%rsp), %ecx
	movl	%eax, 120(%rsp)
	movl	$0, %eax
	movq	%rdi, 504(%rsp)
	movq	%rsi, 496(%rsp)
	movq	2160(%rsp), %rdi
	movq	2152(%rsp), %rsi
	movb	%cl, %al
	movzbl	565(%rsp), %ecx
	vmovsd	%xmm0, 96(%rsp)
	vmovsd	1680(%rsp), %xmm0
	movl	%eax, 112(%rsp)
	movabsq	$_ZN11bragg_numba7kernels4fast16add_orientationsB3v56B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE181Spots_28int64_2c_20int64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_209_29_2c_20float64_2c_20bool_2c_20Grid_28float64_20x_209_29_2c_20bool_2c_20bool_2c_20bool_295ArrayIdLi3E1C8readonly7alignedE5ArrayIbLi1E1C8readonly7alignedE5ArrayIdLi1E1C8readonly7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE, %rax
	movq	%rdi, 488(%rsp)
	movq	%rsi, 480(%rsp)
	movq	2144(%rsp), %rdi
	movq	2136(%rsp), %rsi
	movb	%cl, %r9b
	movq	1512(%rsp), %rcx
	vmovsd	%xmm0, 88(%rsp)
	vmovsd	1672(%rsp), %xmm0
	movq	%rdi, 472(%rsp)
	movq	%rsi, 464(%rsp)
	movq	2128(%rsp), %rdi
	movq	2120(%rsp), %rsi
	movq	%rdi, 456(%rsp)
	movq	%rsi, 448(%rsp)
	movq	2112(%rsp), %rdi
	movq	2104(%rsp), %rsi
	vmovsd	%xmm0, 80(%rsp)
	vmovsd	1664(%rsp), %xmm0
	movq	%rdi, 440(%rsp)
	movq	%rsi, 432(%rsp)
	movq	2096(%rsp), %rdi
	movq	2088(%rsp), %rsi
	vmovsd	%xmm0, 72(%rsp)
	vmovsd	1656(%rsp), %xmm0
	movq	%rdi, 424(%rsp)
	movq	%rsi, 416(%rsp)
	movq	2080(%rsp), %rdi
	movq	2072(%rsp), %rsi
	movq	%rdi, 408(%rsp)
	movq	%rsi, 400(%rsp)
	movq	2064(%rsp), %rdi
	movq	2056(%rsp), %rsi
	vmovsd	%xmm0, 64(%rsp)
	vmovsd	1648(%rsp), %xmm0
	movq	%rdi, 392(%rsp)
	movq	%rsi, 384(%rsp)
	movq	1992(%rsp), %rdi
	movq	1984(%rsp), %rsi
	movq	%rdi, 320(%rsp)
	movq	%rsi, 312(%rsp)
	movq	1976(%rsp), %rdi
	movq	1968(%rsp), %rsi
	vmovsd	%xmm0, 56(%rsp)
	vmovsd	1640(%rsp), %xmm0
	movq	%rdi, 304(%rsp)
	movq	%rsi, 296(%rsp)
	movq	1960(%rsp), %rdi
	movq	1952(%rsp), %rsi
	vmovsd	%xmm0, 48(%rsp)
	vmovsd	1632(%rsp), %xmm0
	movq	%rdi, 288(%rsp)
	movq	%rsi, 280(%rsp)
	movq	1944(%rsp), %rdi
	movq	1936(%rsp), %rsi
	movq	%rdi, 272(%rsp)
	movq	%rsi, 264(%rsp)
	movq	1928(%rsp), %rdi
	movq	1920(%rsp), %rsi
	vmovsd	%xmm0, 40(%rsp)
	vmovsd	1616(%rsp), %xmm0
	movq	%rdi, 256(%rsp)
	movq	%rsi, 248(%rsp)
	movq	1912(%rsp), %rdi
	movq	1904(%rsp), %rsi
	vmovsd	%xmm0, 32(%rsp)
	vmovsd	1608(%rsp), %xmm0
	movq	%rdi, 240(%rsp)
	movq	%rsi, 232(%rsp)
	movq	1896(%rsp), %rdi
	movq	1888(%rsp), %rsi
	movq	%rdi, 224(%rsp)
	movq	%rsi, 216(%rsp)
	movq	1880(%rsp), %rdi
	movq	1872(%rsp), %rsi
	vmovsd	%xmm0, 24(%rsp)
	vmovsd	1600(%rsp), %xmm0
	movq	%rdi, 208(%rsp)
	movq	%rsi, 200(%rsp)
	movq	1864(%rsp), %rdi
	movq	1856(%rsp), %rsi
	movq	%rdi, 192(%rsp)
	movq	%rsi, 184(%rsp)
	movq	1848(%rsp), %rdi
	movq	1840(%rsp), %rsi
	vmovsd	%xmm0, 16(%rsp)
	vmovsd	1592(%rsp), %xmm0
	movq	%rdi, 176(%rsp)
	movq	%rsi, 168(%rsp)
	movq	1832(%rsp), %rdi
	movq	1824(%rsp), %rsi
	vmovsd	%xmm0, 8(%rsp)
	vmovsd	1584(%rsp), %xmm0
	movq	%rdi, 160(%rsp)
	movq	%rsi, 152(%rsp)
	movq	1816(%rsp), %rdi
	movq	1808(%rsp), %rsi
	movq	%rdi, 144(%rsp)
	movq	%rsi, 136(%rsp)
	leaq	856(%rsp), %rdi
	leaq	848(%rsp), %rsi
	vmovsd	%xmm0, (%rsp)
	vmovsd	1520(%rsp), %xmm0
	vzeroupper
	callq	*%rax
	addq	$560, %rsp
	.cfi_adjust_cfa_offset -560
	testl	%eax, %eax
	jne	.LBB8_63
	movq	1200(%rsp), %rax
	movq	80(%rsp), %rcx
	movq	1456(%rsp), %r8
	leaq	280(%rsp), %rdi
	leaq	432(%rsp), %rsi
	movq	%r13, %rdx
	movq	%r14, %r9
	vmovsd	32(%rax,%rcx,8), %xmm0
	movq	$0, 280(%rsp)
	movq	%rbp, %rcx
	pushq	128(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	%rbx
	.cfi_adjust_cfa_offset 8
	pushq	%r15
	.cfi_adjust_cfa_offset 8
	pushq	%r12
	.cfi_adjust_cfa_offset 8
	movabsq	$_ZN11bragg_numba7kernels4fast12add_weightedB4v132B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedEdb, %rax
	callq	*%rax
	addq	$32, %rsp
	.cfi_adjust_cfa_offset -32
	movq	%rbp, %r13
	cmpl	$-2, %eax
	je	.LBB8_58
	testl	%eax, %eax
	je	.LBB8_58
	jmp	.LBB8_6
.LBB8_60:
	movq	392(%rsp), %rsi
	movq	%rsi, %rdx
	cmpq	%rsi, %rbp
	jne	.LBB8_20
	movq	384(%rsp), %rdx
	movq	%rdx, 120(%rsp)
	cmpq	%rdx, %r10
	jne	.LBB8_17
	movq	1440(%rsp), %rbx
	movl	%eax, %ebp
	jmp	.LBB8_10
.LBB8_14:
	cmpb	$0, 920(%rsp)
	setne	%bpl
	jmp	.LBB8_10
.LBB8_7:
	vxorpd	%xmm0, %xmm0, %xmm0
	vucomisd	%xmm0, %xmm1
	jbe	.LBB8_9
	leaq	7168(%r12), %rdi
	movabsq	$memset, %rax
	movl	$1024, %edx
	xorl	%esi, %esi
	callq	*%rax
.LBB8_9:
	movl	%r15d, %ebp
.LBB8_10:
	xorl	%r14d, %r14d
	cmpb	$0, 856(%rsp)
	movq	1328(%rsp), %rdi
	movabsq	$NRT_decref, %r15
	setne	%r14b
	vzeroupper
	callq	*%r15
	movq	1168(%rsp), %rdi
	callq	*%r15
	movq	1240(%rsp), %rdi
	callq	*%r15
	movq	1608(%rsp), %rdi
	callq	*%r15
	movq	1552(%rsp), %rdi
	callq	*%r15
	movq	1496(%rsp), %rdi
	callq	*%r15
	movq	1384(%rsp), %rdi
	callq	*%r15
	subq	$8, %rsp
	.cfi_adjust_cfa_offset 8
	vmovsd	872(%rsp), %xmm0
	vmovsd	880(%rsp), %xmm1
	vmovsd	888(%rsp), %xmm2
	vmovsd	896(%rsp), %xmm3
	vmovsd	904(%rsp), %xmm4
	vmovsd	912(%rsp), %xmm5
	vmovsd	936(%rsp), %xmm6
	vmovsd	944(%rsp), %xmm7
	movq	856(%rsp), %rdx
	movq	920(%rsp), %r8
	movabsq	$_ZN11bragg_numba7kernels4fast11scale_blockB3v44B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE147Light_28int64_2c_20bool_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20int64_2c_20bool_2c_20float64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedE, %rax
	movzbl	%bpl, %r9d
	leaq	496(%rsp), %rdi
	leaq	432(%rsp), %rsi
	movl	%r14d, %ecx
	pushq	1496(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1496(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	%r12
	.cfi_adjust_cfa_offset 8
	pushq	1496(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1496(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	%r13
	.cfi_adjust_cfa_offset 8
	pushq	%rbx
	.cfi_adjust_cfa_offset 8
	callq	*%rax
	addq	$64, %rsp
	.cfi_adjust_cfa_offset -64
	cmpl	$-2, %eax
	je	.LBB8_12
	testl	%eax, %eax
	jne	.LBB8_6
.LBB8_12:
	movabsq	$NRT_decref, %rax
	movq	%rbx, %rdi
	callq	*%rax
	movq	416(%rsp), %rax
	movq	$0, (%rax)
	xorl	%eax, %eax
	jmp	.LBB8_64
.LBB8_6:
	movq	8(%rsp), %rcx
	movq	$0, (%rcx)
	jmp	.LBB8_64
.LBB8_63:
	movq	288(%rsp), %rcx
	movq	8(%rsp), %rdx
	movq	%rcx, (%rdx)
.LBB8_64:
	addq	$664, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end8:
	.size	_ZN11bragg_numba7kernels4fast15block_intensityB4v119B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29147Light_28int64_2c_20bool_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20int64_2c_20bool_2c_20float64_2c_20float64_29181Spots_28int64_2c_20int64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_209_29_2c_20float64_2c_20bool_2c_20Grid_28float64_20x_209_29_2c_20bool_2c_20bool_2c_20bool_295ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi3E1C8readonly7alignedE5ArrayIbLi1E1C8readonly7alignedE5ArrayIdLi1E1C8readonly7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE, .Lfunc_end8-_ZN11bragg_numba7kernels4fast15block_intensityB4v119B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29147Light_28int64_2c_20bool_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20int64_2c_20bool_2c_20float64_2c_20float64_29181Spots_28int64_2c_20int64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_209_29_2c_20float64_2c_20bool_2c_20Grid_28float64_20x_209_29_2c_20bool_2c_20bool_2c_20bool_295ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi3E1C8readonly7alignedE5ArrayIbLi1E1C8readonly7alignedE5ArrayIdLi1E1C8readonly7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE
	.cfi_endproc

	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI9_0:
	.quad	0x3ff0000000000000
	.section	.ltext,"axl",@progbits
	.weak	_ZN11bragg_numba7kernels5block5clearB3v15B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedEdd
	.p2align	4
	.type	_ZN11bragg_numba7kernels5block5clearB3v15B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedEdd,@function
_ZN11bragg_numba7kernels5block5clearB3v15B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedEdd:
	movabsq	$.LCPI9_0, %rcx
	movq	8(%rsp), %rax
	vbroadcastsd	%xmm0, %ymm3
	vbroadcastsd	%xmm1, %ymm1
	vxorps	%xmm0, %xmm0, %xmm0
	vbroadcastsd	(%rcx), %ymm2
	vmovups	%ymm3, 19456(%rax)
	vmovups	%ymm3, 19488(%rax)
	vmovups	%ymm3, 19520(%rax)
	vmovups	%ymm3, 19552(%rax)
	vmovups	%ymm0, 6144(%rax)
	vmovups	%ymm0, 6176(%rax)
	vmovups	%ymm0, 6208(%rax)
	vmovups	%ymm0, 6240(%rax)
	vmovups	%ymm0, 18432(%rax)
	vmovups	%ymm0, 18464(%rax)
	vmovups	%ymm0, 18496(%rax)
	vmovups	%ymm0, 18528(%rax)
	vmovups	%ymm0, 20480(%rax)
	vmovups	%ymm0, 20512(%rax)
	vmovups	%ymm0, 20544(%rax)
	vmovups	%ymm0, 20576(%rax)
	vmovups	%ymm0, 21600(%rax)
	vmovups	%ymm0, 21568(%rax)
	vmovups	%ymm0, 21536(%rax)
	vmovups	%ymm0, 21504(%rax)
	vmovups	%ymm2, 7168(%rax)
	vmovups	%ymm2, 7200(%rax)
	vmovups	%ymm2, 7232(%rax)
	vmovups	%ymm2, 7264(%rax)
	vmovups	%ymm1, 8192(%rax)
	vmovups	%ymm1, 8224(%rax)
	vmovups	%ymm1, 8256(%rax)
	vmovups	%ymm1, 8288(%rax)
	vmovups	%ymm2, 12288(%rax)
	vmovups	%ymm2, 12320(%rax)
	vmovups	%ymm2, 12352(%rax)
	vmovups	%ymm2, 12384(%rax)
	vmovups	%ymm3, 19584(%rax)
	vmovups	%ymm3, 19616(%rax)
	vmovups	%ymm3, 19648(%rax)
	vmovups	%ymm3, 19680(%rax)
	vmovups	%ymm0, 6272(%rax)
	vmovups	%ymm0, 6304(%rax)
	vmovups	%ymm0, 6336(%rax)
	vmovups	%ymm0, 6368(%rax)
	vmovups	%ymm0, 18656(%rax)
	vmovups	%ymm0, 18624(%rax)
	vmovups	%ymm0, 18592(%rax)
	vmovups	%ymm0, 18560(%rax)
	vmovups	%ymm0, 20704(%rax)
	vmovups	%ymm0, 20672(%rax)
	vmovups	%ymm0, 20640(%rax)
	vmovups	%ymm0, 20608(%rax)
	vmovups	%ymm0, 21728(%rax)
	vmovups	%ymm0, 21696(%rax)
	vmovups	%ymm0, 21664(%rax)
	vmovups	%ymm0, 21632(%rax)
	vmovups	%ymm2, 7296(%rax)
	vmovups	%ymm2, 7328(%rax)
	vmovups	%ymm2, 7360(%rax)
	vmovups	%ymm2, 7392(%rax)
	vmovups	%ymm1, 8320(%rax)
	vmovups	%ymm1, 8352(%rax)
	vmovups	%ymm1, 8384(%rax)
	vmovups	%ymm1, 8416(%rax)
	vmovups	%ymm2, 12416(%rax)
	vmovups	%ymm2, 12448(%rax)
	vmovups	%ymm2, 12480(%rax)
	vmovups	%ymm2, 12512(%rax)
	vmovups	%ymm3, 19712(%rax)
	vmovups	%ymm3, 19744(%rax)
	vmovups	%ymm3, 19776(%rax)
	vmovups	%ymm3, 19808(%rax)
	vmovups	%ymm0, 6496(%rax)
	vmovups	%ymm0, 6464(%rax)
	vmovups	%ymm0, 6432(%rax)
	vmovups	%ymm0, 6400(%rax)
	vmovups	%ymm0, 18784(%rax)
	vmovups	%ymm0, 18752(%rax)
	vmovups	%ymm0, 18720(%rax)
	vmovups	%ymm0, 18688(%rax)
	vmovups	%ymm0, 20832(%rax)
	vmovups	%ymm0, 20800(%rax)
	vmovups	%ymm0, 20768(%rax)
	vmovups	%ymm0, 20736(%rax)
	vmovups	%ymm0, 21856(%rax)
	vmovups	%ymm0, 21824(%rax)
	vmovups	%ymm0, 21792(%rax)
	vmovups	%ymm0, 21760(%rax)
	vmovups	%ymm2, 7424(%rax)
	vmovups	%ymm2, 7456(%rax)
	vmovups	%ymm2, 7488(%rax)
	vmovups	%ymm2, 7520(%rax)
	vmovups	%ymm1, 8448(%rax)
	vmovups	%ymm1, 8480(%rax)
	vmovups	%ymm1, 8512(%rax)
	vmovups	%ymm1, 8544(%rax)
	vmovups	%ymm2, 12544(%rax)
	vmovups	%ymm2, 12576(%rax)
	vmovups	%ymm2, 12608(%rax)
	vmovups	%ymm2, 12640(%rax)
	vmovups	%ymm3, 19840(%rax)
	vmovups	%ymm3, 19872(%rax)
	vmovups	%ymm3, 19904(%rax)
	vmovups	%ymm3, 19936(%rax)
	vmovups	%ymm0, 6624(%rax)
	vmovups	%ymm0, 6592(%rax)
	vmovups	%ymm0, 6560(%rax)
	vmovups	%ymm0, 6528(%rax)
	vmovups	%ymm0, 18912(%rax)
	vmovups	%ymm0, 18880(%rax)
	vmovups	%ymm0, 18848(%rax)
	vmovups	%ymm0, 18816(%rax)
	vmovups	%ymm0, 20960(%rax)
	vmovups	%ymm0, 20928(%rax)
	vmovups	%ymm0, 20896(%rax)
	vmovups	%ymm0, 20864(%rax)
	vmovups	%ymm0, 21984(%rax)
	vmovups	%ymm0, 21952(%rax)
	vmovups	%ymm0, 21920(%rax)
	vmovups	%ymm0, 21888(%rax)
	vmovups	%ymm2, 7552(%rax)
	vmovups	%ymm2, 7584(%rax)
	vmovups	%ymm2, 7616(%rax)
	vmovups	%ymm2, 7648(%rax)
	vmovups	%ymm1, 8576(%rax)
	vmovups	%ymm1, 8608(%rax)
	vmovups	%ymm1, 8640(%rax)
	vmovups	%ymm1, 8672(%rax)
	vmovups	%ymm2, 12672(%rax)
	vmovups	%ymm2, 12704(%rax)
	vmovups	%ymm2, 12736(%rax)
	vmovups	%ymm2, 12768(%rax)
	vmovups	%ymm3, 19968(%rax)
	vmovups	%ymm3, 20000(%rax)
	vmovups	%ymm3, 20032(%rax)
	vmovups	%ymm3, 20064(%rax)
	vmovups	%ymm0, 6752(%rax)
	vmovups	%ymm0, 6720(%rax)
	vmovups	%ymm0, 6688(%rax)
	vmovups	%ymm0, 6656(%rax)
	vmovups	%ymm0, 19040(%rax)
	vmovups	%ymm0, 19008(%rax)
	vmovups	%ymm0, 18976(%rax)
	vmovups	%ymm0, 18944(%rax)
	vmovups	%ymm0, 21088(%rax)
	vmovups	%ymm0, 21056(%rax)
	vmovups	%ymm0, 21024(%rax)
	vmovups	%ymm0, 20992(%rax)
	vmovups	%ymm0, 22112(%rax)
	vmovups	%ymm0, 22080(%rax)
	vmovups	%ymm0, 22048(%rax)
	vmovups	%ymm0, 22016(%rax)
	vmovups	%ymm2, 7680(%rax)
	vmovups	%ymm2, 7712(%rax)
	vmovups	%ymm2, 7744(%rax)
	vmovups	%ymm2, 7776(%rax)
	vmovups	%ymm1, 8704(%rax)
	vmovups	%ymm1, 8736(%rax)
	vmovups	%ymm1, 8768(%rax)
	vmovups	%ymm1, 8800(%rax)
	vmovups	%ymm2, 12800(%rax)
	vmovups	%ymm2, 12832(%rax)
	vmovups	%ymm2, 12864(%rax)
	vmovups	%ymm2, 12896(%rax)
	vmovups	%ymm3, 20096(%rax)
	vmovups	%ymm3, 20128(%rax)
	vmovups	%ymm3, 20160(%rax)
	vmovups	%ymm3, 20192(%rax)
	vmovups	%ymm0, 6880(%rax)
	vmovups	%ymm0, 6848(%rax)
	vmovups	%ymm0, 6816(%rax)
	vmovups	%ymm0, 6784(%rax)
	vmovups	%ymm0, 19168(%rax)
	vmovups	%ymm0, 19136(%rax)
	vmovups	%ymm0, 19104(%rax)
	vmovups	%ymm0, 19072(%rax)
	vmovups	%ymm0, 21216(%rax)
	vmovups	%ymm0, 21184(%rax)
	vmovups	%ymm0, 21152(%rax)
	vmovups	%ymm0, 21120(%rax)
	vmovups	%ymm0, 22240(%rax)
	vmovups	%ymm0, 22208(%rax)
	vmovups	%ymm0, 22176(%rax)
	vmovups	%ymm0, 22144(%rax)
	vmovups	%ymm2, 7808(%rax)
	vmovups	%ymm2, 7840(%rax)
	vmovups	%ymm2, 7872(%rax)
	vmovups	%ymm2, 7904(%rax)
	vmovups	%ymm1, 8832(%rax)
	vmovups	%ymm1, 8864(%rax)
	vmovups	%ymm1, 8896(%rax)
	vmovups	%ymm1, 8928(%rax)
	vmovups	%ymm2, 12928(%rax)
	vmovups	%ymm2, 12960(%rax)
	vmovups	%ymm2, 12992(%rax)
	vmovups	%ymm2, 13024(%rax)
	vmovups	%ymm3, 20224(%rax)
	vmovups	%ymm3, 20256(%rax)
	vmovups	%ymm3, 20288(%rax)
	vmovups	%ymm3, 20320(%rax)
	vmovups	%ymm0, 7008(%rax)
	vmovups	%ymm0, 6976(%rax)
	vmovups	%ymm0, 6944(%rax)
	vmovups	%ymm0, 6912(%rax)
	vmovups	%ymm0, 19296(%rax)
	vmovups	%ymm0, 19264(%rax)
	vmovups	%ymm0, 19232(%rax)
	vmovups	%ymm0, 19200(%rax)
	vmovups	%ymm0, 21344(%rax)
	vmovups	%ymm0, 21312(%rax)
	vmovups	%ymm0, 21280(%rax)
	vmovups	%ymm0, 21248(%rax)
	vmovups	%ymm0, 22368(%rax)
	vmovups	%ymm0, 22336(%rax)
	vmovups	%ymm0, 22304(%rax)
	vmovups	%ymm0, 22272(%rax)
	vmovups	%ymm2, 7936(%rax)
	vmovups	%ymm2, 7968(%rax)
	vmovups	%ymm2, 8000(%rax)
	vmovups	%ymm2, 8032(%rax)
	vmovups	%ymm1, 8960(%rax)
	vmovups	%ymm1, 8992(%rax)
	vmovups	%ymm1, 9024(%rax)
	vmovups	%ymm1, 9056(%rax)
	vmovups	%ymm2, 13056(%rax)
	vmovups	%ymm2, 13088(%rax)
	vmovups	%ymm2, 13120(%rax)
	vmovups	%ymm2, 13152(%rax)
	vmovups	%ymm3, 20352(%rax)
	vmovups	%ymm3, 20384(%rax)
	vmovups	%ymm3, 20416(%rax)
	vmovups	%ymm3, 20448(%rax)
	vmovups	%ymm0, 7136(%rax)
	vmovups	%ymm0, 7104(%rax)
	vmovups	%ymm0, 7072(%rax)
	vmovups	%ymm0, 7040(%rax)
	vmovups	%ymm0, 19424(%rax)
	vmovups	%ymm0, 19392(%rax)
	vmovups	%ymm0, 19360(%rax)
	vmovups	%ymm0, 19328(%rax)
	vmovups	%ymm0, 21472(%rax)
	vmovups	%ymm0, 21440(%rax)
	vmovups	%ymm0, 21408(%rax)
	vmovups	%ymm0, 21376(%rax)
	vmovups	%ymm0, 22496(%rax)
	vmovups	%ymm0, 22464(%rax)
	vmovups	%ymm0, 22432(%rax)
	vmovups	%ymm0, 22400(%rax)
	vmovups	%ymm2, 8064(%rax)
	vmovups	%ymm2, 8096(%rax)
	vmovups	%ymm2, 8128(%rax)
	vmovups	%ymm2, 8160(%rax)
	vmovups	%ymm1, 9088(%rax)
	vmovups	%ymm1, 9120(%rax)
	vmovups	%ymm1, 9152(%rax)
	vmovups	%ymm1, 9184(%rax)
	vmovups	%ymm2, 13184(%rax)
	vmovups	%ymm2, 13216(%rax)
	vmovups	%ymm2, 13248(%rax)
	vmovups	%ymm2, 13280(%rax)
	xorl	%eax, %eax
	movq	$0, (%rdi)
	vzeroupper
	retq
.Lfunc_end9:
	.size	_ZN11bragg_numba7kernels5block5clearB3v15B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedEdd, .Lfunc_end9-_ZN11bragg_numba7kernels5block5clearB3v15B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedEdd

	.weak	_ZN11bragg_numba7kernels4fast11scale_blockB3v44B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE147Light_28int64_2c_20bool_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20int64_2c_20bool_2c_20float64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedE
	.p2align	4
	.type	_ZN11bragg_numba7kernels4fast11scale_blockB3v44B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE147Light_28int64_2c_20bool_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20int64_2c_20bool_2c_20float64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedE,@function
_ZN11bragg_numba7kernels4fast11scale_blockB3v44B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE147Light_28int64_2c_20bool_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20int64_2c_20bool_2c_20float64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedE:
	movq	40(%rsp), %rax
	vbroadcastsd	%xmm6, %ymm0
	testb	%r9b, %r9b
	je	.LBB10_2
	vmovupd	7168(%rax), %ymm1
	vmovupd	7200(%rax), %ymm2
	vmovupd	7232(%rax), %ymm3
	vmovupd	7264(%rax), %ymm4
	vmulpd	8192(%rax), %ymm1, %ymm1
	vmulpd	8224(%rax), %ymm2, %ymm2
	vmulpd	8256(%rax), %ymm3, %ymm3
	vmulpd	8288(%rax), %ymm4, %ymm4
	vmulpd	6144(%rax), %ymm1, %ymm1
	vmulpd	6176(%rax), %ymm2, %ymm2
	vmulpd	6208(%rax), %ymm3, %ymm3
	vmulpd	6240(%rax), %ymm4, %ymm4
	vmulpd	%ymm1, %ymm0, %ymm1
	vmulpd	%ymm2, %ymm0, %ymm2
	vmulpd	%ymm3, %ymm0, %ymm3
	vmulpd	%ymm4, %ymm0, %ymm4
	vmulpd	19456(%rax), %ymm1, %ymm1
	vmulpd	19488(%rax), %ymm2, %ymm2
	vmulpd	19520(%rax), %ymm3, %ymm3
	vmulpd	19552(%rax), %ymm4, %ymm4
	vmovupd	%ymm1, 19456(%rax)
	vmovupd	%ymm2, 19488(%rax)
	vmovupd	%ymm3, 19520(%rax)
	vmovupd	%ymm4, 19552(%rax)
	vmovupd	7296(%rax), %ymm1
	vmovupd	7328(%rax), %ymm2
	vmovupd	7360(%rax), %ymm3
	vmovupd	7392(%rax), %ymm4
	vmulpd	8320(%rax), %ymm1, %ymm1
	vmulpd	8352(%rax), %ymm2, %ymm2
	vmulpd	8384(%rax), %ymm3, %ymm3
	vmulpd	8416(%rax), %ymm4, %ymm4
	vmulpd	6272(%rax), %ymm1, %ymm1
	vmulpd	6304(%rax), %ymm2, %ymm2
	vmulpd	6336(%rax), %ymm3, %ymm3
	vmulpd	6368(%rax), %ymm4, %ymm4
	vmulpd	%ymm1, %ymm0, %ymm1
	vmulpd	%ymm2, %ymm0, %ymm2
	vmulpd	%ymm3, %ymm0, %ymm3
	vmulpd	%ymm4, %ymm0, %ymm4
	vmulpd	19584(%rax), %ymm1, %ymm1
	vmulpd	19616(%rax), %ymm2, %ymm2
	vmulpd	19648(%rax), %ymm3, %ymm3
	vmulpd	19680(%rax), %ymm4, %ymm4
	vmovupd	%ymm1, 19584(%rax)
	vmovupd	%ymm2, 19616(%rax)
	vmovupd	%ymm3, 19648(%rax)
	vmovupd	%ymm4, 19680(%rax)
	vmovupd	7424(%rax), %ymm1
	vmovupd	7456(%rax), %ymm2
	vmovupd	7488(%rax), %ymm3
	vmovupd	7520(%rax), %ymm4
	vmulpd	8448(%rax), %ymm1, %ymm1
	vmulpd	8480(%rax), %ymm2, %ymm2
	vmulpd	8512(%rax), %ymm3, %ymm3
	vmulpd	8544(%rax), %ymm4, %ymm4
	vmulpd	6400(%rax), %ymm1, %ymm1
	vmulpd	6432(%rax), %ymm2, %ymm2
	vmulpd	6464(%rax), %ymm3, %ymm3
	vmulpd	6496(%rax), %ymm4, %ymm4
	vmulpd	%ymm1, %ymm0, %ymm1
	vmulpd	%ymm2, %ymm0, %ymm2
	vmulpd	%ymm3, %ymm0, %ymm3
	vmulpd	%ymm4, %ymm0, %ymm4
	vmulpd	19712(%rax), %ymm1, %ymm1
	vmulpd	19744(%rax), %ymm2, %ymm2
	vmulpd	19776(%rax), %ymm3, %ymm3
	vmulpd	19808(%rax), %ymm4, %ymm4
	vmovupd	%ymm1, 19712(%rax)
	vmovupd	%ymm2, 19744(%rax)
	vmovupd	%ymm3, 19776(%rax)
	vmovupd	%ymm4, 19808(%rax)
	vmovupd	7552(%rax), %ymm1
	vmovupd	7584(%rax), %ymm2
	vmovupd	7616(%rax), %ymm3
	vmovupd	7648(%rax), %ymm4
	vmulpd	8576(%rax), %ymm1, %ymm1
	vmulpd	8608(%rax), %ymm2, %ymm2
	vmulpd	8640(%rax), %ymm3, %ymm3
	vmulpd	8672(%rax), %ymm4, %ymm4
	vmulpd	6528(%rax), %ymm1, %ymm1
	vmulpd	6560(%rax), %ymm2, %ymm2
	vmulpd	6592(%rax), %ymm3, %ymm3
	vmulpd	6624(%rax), %ymm4, %ymm4
	vmulpd	%ymm1, %ymm0, %ymm1
	vmulpd	%ymm2, %ymm0, %ymm2
	vmulpd	%ymm3, %ymm0, %ymm3
	vmulpd	%ymm4, %ymm0, %ymm4
	vmulpd	19840(%rax), %ymm1, %ymm1
	vmulpd	19872(%rax), %ymm2, %ymm2
	vmulpd	19904(%rax), %ymm3, %ymm3
	vmulpd	19936(%rax), %ymm4, %ymm4
	vmovupd	%ymm1, 19840(%rax)
	vmovupd	%ymm2, 19872(%rax)
	vmovupd	%ymm3, 19904(%rax)
	vmovupd	%ymm4, 19936(%rax)
	vmovupd	7680(%rax), %ymm1
	vmovupd	7712(%rax), %ymm2
	vmovupd	7744(%rax), %ymm3
	vmovupd	7776(%rax), %ymm4
	vmulpd	8704(%rax), %ymm1, %ymm1
	vmulpd	8736(%rax), %ymm2, %ymm2
	vmulpd	8768(%rax), %ymm3, %ymm3
	vmulpd	8800(%rax), %ymm4, %ymm4
	vmulpd	6656(%rax), %ymm1, %ymm1
	vmulpd	6688(%rax), %ymm2, %ymm2
	vmulpd	6720(%rax), %ymm3, %ymm3
	vmulpd	6752(%rax), %ymm4, %ymm4
	vmulpd	%ymm1, %ymm0, %ymm1
	vmulpd	%ymm2, %ymm0, %ymm2
	vmulpd	%ymm3, %ymm0, %ymm3
	vmulpd	%ymm4, %ymm0, %ymm4
	vmulpd	19968(%rax), %ymm1, %ymm1
	vmulpd	20000(%rax), %ymm2, %ymm2
	vmulpd	20032(%rax), %ymm3, %ymm3
	vmulpd	20064(%rax), %ymm4, %ymm4
	vmovupd	%ymm1, 19968(%rax)
	vmovupd	%ymm2, 20000(%rax)
	vmovupd	%ymm3, 20032(%rax)
	vmovupd	%ymm4, 20064(%rax)
	vmovupd	7808(%rax), %ymm1
	vmovupd	7840(%rax), %ymm2
	vmovupd	7872(%rax), %ymm3
	vmovupd	7904(%rax), %ymm4
	vmulpd	8832(%rax), %ymm1, %ymm1
	vmulpd	8864(%rax), %ymm2, %ymm2
	vmulpd	8896(%rax), %ymm3, %ymm3
	vmulpd	8928(%rax), %ymm4, %ymm4
	vmulpd	6784(%rax), %ymm1, %ymm1
	vmulpd	6816(%rax), %ymm2, %ymm2
	vmulpd	6848(%rax), %ymm3, %ymm3
	vmulpd	6880(%rax), %ymm4, %ymm4
	vmulpd	%ymm1, %ymm0, %ymm1
	vmulpd	%ymm2, %ymm0, %ymm2
	vmulpd	%ymm3, %ymm0, %ymm3
	vmulpd	%ymm4, %ymm0, %ymm4
	vmulpd	20096(%rax), %ymm1, %ymm1
	vmulpd	20128(%rax), %ymm2, %ymm2
	vmulpd	20160(%rax), %ymm3, %ymm3
	vmulpd	20192(%rax), %ymm4, %ymm4
	vmovupd	%ymm1, 20096(%rax)
	vmovupd	%ymm2, 20128(%rax)
	vmovupd	%ymm3, 20160(%rax)
	vmovupd	%ymm4, 20192(%rax)
	vmovupd	7936(%rax), %ymm1
	vmovupd	7968(%rax), %ymm2
	vmovupd	8000(%rax), %ymm3
	vmovupd	8032(%rax), %ymm4
	vmulpd	8960(%rax), %ymm1, %ymm1
	vmulpd	8992(%rax), %ymm2, %ymm2
	vmulpd	9024(%rax), %ymm3, %ymm3
	vmulpd	9056(%rax), %ymm4, %ymm4
	vmulpd	6912(%rax), %ymm1, %ymm1
	vmulpd	6944(%rax), %ymm2, %ymm2
	vmulpd	6976(%rax), %ymm3, %ymm3
	vmulpd	7008(%rax), %ymm4, %ymm4
	vmulpd	%ymm1, %ymm0, %ymm1
	vmulpd	%ymm2, %ymm0, %ymm2
	vmulpd	%ymm3, %ymm0, %ymm3
	vmulpd	%ymm4, %ymm0, %ymm4
	vmulpd	20224(%rax), %ymm1, %ymm1
	vmulpd	20256(%rax), %ymm2, %ymm2
	vmulpd	20288(%rax), %ymm3, %ymm3
	vmulpd	20320(%rax), %ymm4, %ymm4
	vmovupd	%ymm1, 20224(%rax)
	vmovupd	%ymm2, 20256(%rax)
	vmovupd	%ymm3, 20288(%rax)
	vmovupd	%ymm4, 20320(%rax)
	vmovupd	8064(%rax), %ymm1
	vmovupd	8096(%rax), %ymm2
	vmovupd	8128(%rax), %ymm3
	vmovupd	8160(%rax), %ymm4
	vmulpd	9088(%rax), %ymm1, %ymm1
	vmulpd	9120(%rax), %ymm2, %ymm2
	vmulpd	9152(%rax), %ymm3, %ymm3
	vmulpd	9184(%rax), %ymm4, %ymm4
	vmulpd	7040(%rax), %ymm1, %ymm1
	vmulpd	7072(%rax), %ymm2, %ymm2
	vmulpd	7104(%rax), %ymm3, %ymm3
	vmulpd	7136(%rax), %ymm4, %ymm4
	vmulpd	%ymm1, %ymm0, %ymm1
	vmulpd	%ymm2, %ymm0, %ymm2
	vmulpd	%ymm3, %ymm0, %ymm3
	vmulpd	20352(%rax), %ymm1, %ymm1
	vmulpd	20384(%rax), %ymm2, %ymm2
	vmulpd	20416(%rax), %ymm3, %ymm3
	vmulpd	%ymm4, %ymm0, %ymm0
	vmulpd	20448(%rax), %ymm0, %ymm0
	vmovupd	%ymm1, 20352(%rax)
	vmovupd	%ymm2, 20384(%rax)
	vmovupd	%ymm3, 20416(%rax)
	vmovupd	%ymm0, 20448(%rax)
	xorl	%eax, %eax
	movq	$0, (%rdi)
	vzeroupper
	retq
.LBB10_2:
	vbroadcastsd	%xmm7, %ymm1
	vmulpd	20480(%rax), %ymm1, %ymm2
	vmulpd	19456(%rax), %ymm0, %ymm6
	vmulpd	20512(%rax), %ymm1, %ymm3
	vmulpd	20544(%rax), %ymm1, %ymm4
	vmulpd	20576(%rax), %ymm1, %ymm5
	vaddpd	%ymm6, %ymm2, %ymm2
	vmulpd	19488(%rax), %ymm0, %ymm6
	vaddpd	%ymm6, %ymm3, %ymm3
	vmulpd	19520(%rax), %ymm0, %ymm6
	vaddpd	%ymm6, %ymm4, %ymm4
	vmulpd	19552(%rax), %ymm0, %ymm6
	vmovupd	%ymm2, 19456(%rax)
	vmovupd	%ymm3, 19488(%rax)
	vmovupd	%ymm4, 19520(%rax)
	vaddpd	%ymm6, %ymm5, %ymm5
	vmovupd	%ymm5, 19552(%rax)
	vmulpd	20608(%rax), %ymm1, %ymm2
	vmulpd	19584(%rax), %ymm0, %ymm6
	vmulpd	20640(%rax), %ymm1, %ymm3
	vmulpd	20672(%rax), %ymm1, %ymm4
	vmulpd	20704(%rax), %ymm1, %ymm5
	vaddpd	%ymm6, %ymm2, %ymm2
	vmulpd	19616(%rax), %ymm0, %ymm6
	vaddpd	%ymm6, %ymm3, %ymm3
	vmulpd	19648(%rax), %ymm0, %ymm6
	vaddpd	%ymm6, %ymm4, %ymm4
	vmulpd	19680(%rax), %ymm0, %ymm6
	vmovupd	%ymm2, 19584(%rax)
	vmovupd	%ymm3, 19616(%rax)
	vmovupd	%ymm4, 19648(%rax)
	vaddpd	%ymm6, %ymm5, %ymm5
	vmovupd	%ymm5, 19680(%rax)
	vmulpd	20736(%rax), %ymm1, %ymm2
	vmulpd	19712(%rax), %ymm0, %ymm6
	vmulpd	20768(%rax), %ymm1, %ymm3
	vmulpd	20800(%rax), %ymm1, %ymm4
	vmulpd	20832(%rax), %ymm1, %ymm5
	vaddpd	%ymm6, %ymm2, %ymm2
	vmulpd	19744(%rax), %ymm0, %ymm6
	vaddpd	%ymm6, %ymm3, %ymm3
	vmulpd	19776(%rax), %ymm0, %ymm6
	vaddpd	%ymm6, %ymm4, %ymm4
	vmulpd	19808(%rax), %ymm0, %ymm6
	vmovupd	%ymm2, 19712(%rax)
	vmovupd	%ymm3, 19744(%rax)
	vmovupd	%ymm4, 19776(%rax)
	vaddpd	%ymm6, %ymm5, %ymm5
	vmovupd	%ymm5, 19808(%rax)
	vmulpd	20864(%rax), %ymm1, %ymm2
	vmulpd	19840(%rax), %ymm0, %ymm6
	vmulpd	20896(%rax), %ymm1, %ymm3
	vmulpd	20928(%rax), %ymm1, %ymm4
	vmulpd	20960(%rax), %ymm1, %ymm5
	vaddpd	%ymm6, %ymm2, %ymm2
	vmulpd	19872(%rax), %ymm0, %ymm6
	vaddpd	%ymm6, %ymm3, %ymm3
	vmulpd	19904(%rax), %ymm0, %ymm6
	vaddpd	%ymm6, %ymm4, %ymm4
	vmulpd	19936(%rax), %ymm0, %ymm6
	vmovupd	%ymm2, 19840(%rax)
	vmovupd	%ymm3, 19872(%rax)
	vmovupd	%ymm4, 19904(%rax)
	vaddpd	%ymm6, %ymm5, %ymm5
	vmovupd	%ymm5, 19936(%rax)
	vmulpd	20992(%rax), %ymm1, %ymm2
	vmulpd	19968(%rax), %ymm0, %ymm6
	vmulpd	21024(%rax), %ymm1, %ymm3
	vmulpd	21056(%rax), %ymm1, %ymm4
	vmulpd	21088(%rax), %ymm1, %ymm5
	vaddpd	%ymm6, %ymm2, %ymm2
	vmulpd	20000(%rax), %ymm0, %ymm6
	vaddpd	%ymm6, %ymm3, %ymm3
	vmulpd	20032(%rax), %ymm0, %ymm6
	vaddpd	%ymm6, %ymm4, %ymm4
	vmulpd	20064(%rax), %ymm0, %ymm6
	vmovupd	%ymm2, 19968(%rax)
	vmovupd	%ymm3, 20000(%rax)
	vmovupd	%ymm4, 20032(%rax)
	vaddpd	%ymm6, %ymm5, %ymm5
	vmovupd	%ymm5, 20064(%rax)
	vmulpd	21120(%rax), %ymm1, %ymm2
	vmulpd	20096(%rax), %ymm0, %ymm6
	vmulpd	21152(%rax), %ymm1, %ymm3
	vmulpd	21184(%rax), %ymm1, %ymm4
	vmulpd	21216(%rax), %ymm1, %ymm5
	vaddpd	%ymm6, %ymm2, %ymm2
	vmulpd	20128(%rax), %ymm0, %ymm6
	vaddpd	%ymm6, %ymm3, %ymm3
	vmulpd	20160(%rax), %ymm0, %ymm6
	vaddpd	%ymm6, %ymm4, %ymm4
	vmulpd	20192(%rax), %ymm0, %ymm6
	vmovupd	%ymm2, 20096(%rax)
	vmovupd	%ymm3, 20128(%rax)
	vmovupd	%ymm4, 20160(%rax)
	vaddpd	%ymm6, %ymm5, %ymm5
	vmovupd	%ymm5, 20192(%rax)
	vmulpd	21248(%rax), %ymm1, %ymm2
	vmulpd	20224(%rax), %ymm0, %ymm6
	vmulpd	21280(%rax), %ymm1, %ymm3
	vmulpd	21312(%rax), %ymm1, %ymm4
	vmulpd	21344(%rax), %ymm1, %ymm5
	vaddpd	%ymm6, %ymm2, %ymm2
	vmulpd	20256(%rax), %ymm0, %ymm6
	vaddpd	%ymm6, %ymm3, %ymm3
	vmulpd	20288(%rax), %ymm0, %ymm6
	vaddpd	%ymm6, %ymm4, %ymm4
	vmulpd	20320(%rax), %ymm0, %ymm6
	vmovupd	%ymm2, 20224(%rax)
	vmovupd	%ymm3, 20256(%rax)
	vmovupd	%ymm4, 20288(%rax)
	vaddpd	%ymm6, %ymm5, %ymm5
	vmovupd	%ymm5, 20320(%rax)
	vmulpd	21376(%rax), %ymm1, %ymm2
	vmulpd	20352(%rax), %ymm0, %ymm5
	vmulpd	21408(%rax), %ymm1, %ymm3
	vmulpd	21440(%rax), %ymm1, %ymm4
	vmulpd	20384(%rax), %ymm0, %ymm7
	vmulpd	20416(%rax), %ymm0, %ymm6
	vmulpd	21472(%rax), %ymm1, %ymm1
	vmulpd	20448(%rax), %ymm0, %ymm0
	vaddpd	%ymm5, %ymm2, %ymm2
	vaddpd	%ymm0, %ymm1, %ymm0
	vaddpd	%ymm7, %ymm3, %ymm3
	vaddpd	%ymm6, %ymm4, %ymm4
	vmovupd	%ymm2, 20352(%rax)
	vmovupd	%ymm3, 20384(%rax)
	vmovupd	%ymm4, 20416(%rax)
	vmovupd	%ymm0, 20448(%rax)
	xorl	%eax, %eax
	movq	$0, (%rdi)
	vzeroupper
	retq
.Lfunc_end10:
	.size	_ZN11bragg_numba7kernels4fast11scale_blockB3v44B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE147Light_28int64_2c_20bool_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20int64_2c_20bool_2c_20float64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedE, .Lfunc_end10-_ZN11bragg_numba7kernels4fast11scale_blockB3v44B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE147Light_28int64_2c_20bool_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20int64_2c_20bool_2c_20float64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedE

	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI11_0:
	.quad	0x3fe0000000000000
.LCPI11_1:
	.quad	0x3ff0000000000000
	.section	.ltext,"axl",@progbits
	.weak	_ZN11bragg_numba7kernels5block5placeB4v121B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedExxxxb
	.p2align	4
	.type	_ZN11bragg_numba7kernels5block5placeB4v121B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedExxxxb,@function
_ZN11bragg_numba7kernels5block5placeB4v121B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedExxxxb:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$1272, %rsp
	vcvtsi2sdq	1536(%rsp), %xmm15, %xmm8
	movq	1528(%rsp), %rdx
	movq	1520(%rsp), %rax
	movq	1512(%rsp), %rcx
	movq	1488(%rsp), %rbp
	vmovapd	%xmm3, %xmm11
	movq	%rdi, 328(%rsp)
	vmulsd	1432(%rsp), %xmm8, %xmm8
	vmulsd	1352(%rsp), %xmm8, %xmm10
	vmulsd	1360(%rsp), %xmm8, %xmm9
	testb	%r8b, %r8b
	je	.LBB11_1
	vcvtsi2sd	%rdx, %xmm15, %xmm1
	vmovapd	%xmm9, 128(%rsp)
	vmovapd	%xmm11, 224(%rsp)
	vmovsd	1392(%rsp), %xmm11
	vmovsd	1368(%rsp), %xmm9
	vmovsd	1376(%rsp), %xmm8
	vcvtsi2sd	%rcx, %xmm15, %xmm12
	movabsq	$.LCPI11_0, %rcx
	vmovsd	1384(%rsp), %xmm3
	vcvtsi2sd	%rax, %xmm15, %xmm14
	cmpb	$0, 1544(%rsp)
	vdivsd	%xmm1, %xmm0, %xmm15
	vbroadcastsd	%xmm1, %ymm1
	vbroadcastsd	%xmm12, %ymm12
	vbroadcastsd	%xmm14, %ymm14
	vmovupd	%ymm1, 1168(%rsp)
	vmovupd	%ymm12, 1136(%rsp)
	vmovupd	%ymm14, 1040(%rsp)
	vmulsd	%xmm11, %xmm9, %xmm0
	vmulsd	(%rcx), %xmm15, %xmm13
	vmovapd	%xmm0, (%rsp)
	vmulsd	%xmm11, %xmm8, %xmm0
	vmovapd	%xmm0, 64(%rsp)
	vmulsd	%xmm3, %xmm11, %xmm0
	vbroadcastsd	%xmm15, %ymm15
	vmovapd	%xmm0, 96(%rsp)
	vmovupd	%ymm15, 1104(%rsp)
	vbroadcastsd	%xmm13, %ymm13
	vmovupd	%ymm13, 1072(%rsp)
	je	.LBB11_7
	vmovapd	64(%rsp), %xmm8
	vmovsd	1328(%rsp), %xmm3
	vmovapd	(%rsp), %xmm9
	vbroadcastsd	%xmm2, %ymm2
	vbroadcastsd	%xmm5, %ymm5
	movabsq	$.LCPI11_1, %rax
	movq	$-1024, %rbx
	movabsq	$sincos, %r14
	leaq	560(%rsp), %r15
	leaq	584(%rsp), %r12
	leaq	576(%rsp), %r13
	vmovups	%ymm2, 880(%rsp)
	vbroadcastsd	%xmm6, %ymm2
	vmovups	%ymm5, 32(%rsp)
	vmovupd	%ymm2, 160(%rsp)
	vmulsd	%xmm7, %xmm8, %xmm1
	vmulsd	%xmm3, %xmm9, %xmm12
	vmulsd	%xmm3, %xmm8, %xmm15
	vbroadcastsd	%xmm3, %ymm5
	vmovupd	%ymm5, 256(%rsp)
	vbroadcastsd	%xmm10, %ymm5
	vsubsd	%xmm12, %xmm1, %xmm0
	vmovsd	1336(%rsp), %xmm1
	vmovupd	%ymm5, 912(%rsp)
	vmovapd	%xmm0, 192(%rsp)
	vmovapd	96(%rsp), %xmm0
	vmulsd	%xmm1, %xmm9, %xmm12
	vmulsd	%xmm1, %xmm8, %xmm14
	vbroadcastsd	%xmm1, %ymm2
	vmovupd	%ymm2, 288(%rsp)
	vmulsd	%xmm0, %xmm7, %xmm13
	vsubsd	%xmm13, %xmm12, %xmm12
	vmulsd	%xmm0, %xmm3, %xmm13
	vbroadcastsd	224(%rsp), %ymm3
	vsubsd	%xmm14, %xmm13, %xmm13
	vmulsd	%xmm7, %xmm9, %xmm14
	vaddsd	%xmm15, %xmm14, %xmm14
	vmulsd	%xmm0, %xmm1, %xmm15
	vbroadcastsd	%xmm0, %ymm0
	vbroadcastsd	128(%rsp), %ymm1
	vmovupd	%ymm0, 1232(%rsp)
	vbroadcastsd	192(%rsp), %ymm0
	vmovups	%ymm3, 816(%rsp)
	vaddsd	%xmm14, %xmm15, %xmm14
	vbroadcastsd	%xmm14, %ymm3
	vmovups	%ymm1, 848(%rsp)
	vbroadcastsd	%xmm11, %ymm1
	vmovupd	%ymm3, 784(%rsp)
	vbroadcastsd	%xmm9, %ymm3
	vmovups	%ymm0, 1200(%rsp)
	vbroadcastsd	%xmm4, %ymm0
	vmovupd	%ymm1, 224(%rsp)
	vbroadcastsd	%xmm7, %ymm1
	vmovupd	%ymm3, 720(%rsp)
	vbroadcastsd	%xmm8, %ymm3
	vmovupd	%ymm0, 64(%rsp)
	vbroadcastsd	(%rax), %ymm0
	vmovupd	%ymm1, 752(%rsp)
	vbroadcastsd	%xmm13, %ymm1
	vmovupd	%ymm3, 656(%rsp)
	vmovupd	%ymm1, 688(%rsp)
	vbroadcastsd	%xmm12, %ymm1
	vmovupd	%ymm1, 624(%rsp)
	vmovupd	%ymm0, 96(%rsp)
	.p2align	4
.LBB11_6:
	vmovupd	1168(%rsp), %ymm1
	vmovupd	1104(%rsp), %ymm3
	vmovupd	1072(%rsp), %ymm2
	leaq	472(%rsp), %rdi
	leaq	464(%rsp), %rsi
	vmulpd	1024(%rbp,%rbx), %ymm1, %ymm0
	vmulpd	2048(%rbp,%rbx), %ymm1, %ymm1
	vaddpd	1136(%rsp), %ymm0, %ymm0
	vaddpd	1040(%rsp), %ymm1, %ymm1
	vmulpd	%ymm0, %ymm3, %ymm0
	vmulpd	%ymm1, %ymm3, %ymm1
	vaddpd	%ymm0, %ymm2, %ymm0
	vaddpd	%ymm1, %ymm2, %ymm1
	vmulpd	32(%rsp), %ymm1, %ymm2
	vmulpd	256(%rsp), %ymm0, %ymm3
	vmulpd	160(%rsp), %ymm1, %ymm1
	vmulpd	288(%rsp), %ymm0, %ymm0
	vaddpd	%ymm1, %ymm0, %ymm0
	vaddpd	848(%rsp), %ymm0, %ymm0
	vaddpd	%ymm2, %ymm3, %ymm2
	vaddpd	912(%rsp), %ymm2, %ymm1
	vaddpd	816(%rsp), %ymm0, %ymm0
	vaddpd	880(%rsp), %ymm1, %ymm1
	vmovupd	%ymm0, 128(%rsp)
	vdivpd	224(%rsp), %ymm1, %ymm0
	vmovupd	%ymm0, (%rsp)
	vzeroupper
	callq	*%r14
	vmovsd	464(%rsp), %xmm0
	leaq	488(%rsp), %rdi
	leaq	480(%rsp), %rsi
	vmovaps	%xmm0, 192(%rsp)
	vpermilpd	$1, (%rsp), %xmm0
	callq	*%r14
	vmovaps	192(%rsp), %xmm0
	leaq	504(%rsp), %rdi
	leaq	496(%rsp), %rsi
	vmovhps	480(%rsp), %xmm0, %xmm0
	vmovups	%ymm0, 192(%rsp)
	vmovups	(%rsp), %ymm0
	vextractf128	$1, %ymm0, %xmm0
	vmovaps	%xmm0, 592(%rsp)
	vzeroupper
	callq	*%r14
	vmovsd	496(%rsp), %xmm0
	leaq	520(%rsp), %rdi
	leaq	512(%rsp), %rsi
	vmovaps	%xmm0, (%rsp)
	vpermilpd	$1, 592(%rsp), %xmm0
	callq	*%r14
	vmovapd	(%rsp), %xmm0
	vmovupd	192(%rsp), %ymm1
	vmovsd	504(%rsp), %xmm2
	leaq	536(%rsp), %rdi
	leaq	528(%rsp), %rsi
	vmovhpd	512(%rsp), %xmm0, %xmm0
	vmovhpd	520(%rsp), %xmm2, %xmm2
	vinsertf128	$1, %xmm0, %ymm1, %ymm0
	vmovsd	472(%rsp), %xmm1
	vmulpd	720(%rsp), %ymm0, %ymm4
	vmulpd	656(%rsp), %ymm0, %ymm7
	vmovhpd	488(%rsp), %xmm1, %xmm1
	vinsertf128	$1, %xmm2, %ymm1, %ymm1
	vmovupd	96(%rsp), %ymm2
	vmulpd	688(%rsp), %ymm1, %ymm5
	vmulpd	624(%rsp), %ymm1, %ymm6
	vmulpd	1200(%rsp), %ymm1, %ymm1
	vsubpd	%ymm0, %ymm2, %ymm2
	vmulpd	784(%rsp), %ymm2, %ymm2
	vmulpd	1232(%rsp), %ymm0, %ymm0
	vmulpd	752(%rsp), %ymm2, %ymm3
	vaddpd	%ymm3, %ymm4, %ymm3
	vaddpd	%ymm3, %ymm5, %ymm5
	vmulpd	256(%rsp), %ymm2, %ymm3
	vmulpd	288(%rsp), %ymm2, %ymm2
	vmovupd	%ymm5, 592(%rsp)
	vaddpd	%ymm3, %ymm7, %ymm3
	vaddpd	%ymm2, %ymm0, %ymm0
	vaddpd	%ymm3, %ymm6, %ymm3
	vaddpd	%ymm0, %ymm1, %ymm2
	vmulpd	64(%rsp), %ymm5, %ymm0
	vmovupd	%ymm3, 192(%rsp)
	vmulpd	32(%rsp), %ymm3, %ymm3
	vmovupd	%ymm2, 1008(%rsp)
	vmulpd	160(%rsp), %ymm2, %ymm2
	vaddpd	%ymm3, %ymm0, %ymm0
	vaddpd	%ymm0, %ymm2, %ymm0
	vmovupd	%ymm0, 976(%rsp)
	vmovupd	128(%rsp), %ymm0
	vdivpd	224(%rsp), %ymm0, %ymm0
	vmovupd	%ymm0, (%rsp)
	vzeroupper
	callq	*%r14
	vmovsd	528(%rsp), %xmm0
	leaq	552(%rsp), %rdi
	leaq	544(%rsp), %rsi
	vmovaps	%xmm0, 128(%rsp)
	vpermilpd	$1, (%rsp), %xmm0
	callq	*%r14
	vmovaps	128(%rsp), %xmm0
	leaq	568(%rsp), %rdi
	movq	%r15, %rsi
	vmovhps	544(%rsp), %xmm0, %xmm0
	vmovups	%ymm0, 128(%rsp)
	vmovups	(%rsp), %ymm0
	vextractf128	$1, %ymm0, %xmm0
	vmovaps	%xmm0, 944(%rsp)
	vzeroupper
	callq	*%r14
	vmovsd	560(%rsp), %xmm0
	movq	%r12, %rdi
	movq	%r13, %rsi
	vmovaps	%xmm0, (%rsp)
	vpermilpd	$1, 944(%rsp), %xmm0
	callq	*%r14
	vmovapd	(%rsp), %xmm0
	vmovupd	128(%rsp), %ymm2
	vmovsd	536(%rsp), %xmm1
	vmovupd	96(%rsp), %ymm9
	vmovupd	32(%rsp), %ymm7
	vmovupd	1008(%rsp), %ymm13
	vmovupd	160(%rsp), %ymm8
	vmovupd	192(%rsp), %ymm11
	vmovupd	64(%rsp), %ymm12
	vmovupd	592(%rsp), %ymm10
	vmovhpd	576(%rsp), %xmm0, %xmm0
	vmovhpd	552(%rsp), %xmm1, %xmm1
	vmulpd	%ymm7, %ymm13, %ymm5
	vmulpd	%ymm11, %ymm8, %ymm6
	vinsertf128	$1, %xmm0, %ymm2, %ymm0
	vmovsd	568(%rsp), %xmm2
	vmovhpd	584(%rsp), %xmm2, %xmm2
	vsubpd	%ymm6, %ymm5, %ymm5
	vmulpd	%ymm0, %ymm10, %ymm4
	vmulpd	%ymm0, %ymm11, %ymm6
	vinsertf128	$1, %xmm2, %ymm1, %ymm1
	vsubpd	%ymm0, %ymm9, %ymm2
	vmulpd	976(%rsp), %ymm2, %ymm2
	vmulpd	%ymm0, %ymm13, %ymm0
	vmulpd	%ymm2, %ymm12, %ymm3
	vaddpd	%ymm3, %ymm4, %ymm3
	vmulpd	%ymm5, %ymm1, %ymm4
	vmulpd	%ymm2, %ymm7, %ymm5
	vmulpd	%ymm2, %ymm8, %ymm2
	vaddpd	%ymm5, %ymm6, %ymm5
	vaddpd	%ymm3, %ymm4, %ymm3
	vmulpd	%ymm10, %ymm8, %ymm6
	vmulpd	%ymm13, %ymm12, %ymm4
	vaddpd	%ymm2, %ymm0, %ymm0
	vmulpd	%ymm11, %ymm12, %ymm2
	vsubpd	%ymm4, %ymm6, %ymm4
	vxorpd	%xmm6, %xmm6, %xmm6
	vmulpd	%ymm4, %ymm1, %ymm4
	vaddpd	%ymm5, %ymm4, %ymm4
	vmulpd	%ymm7, %ymm10, %ymm5
	vsubpd	%ymm5, %ymm2, %ymm2
	vmulpd	%ymm2, %ymm1, %ymm1
	vmulpd	%ymm4, %ymm4, %ymm2
	vaddpd	%ymm0, %ymm1, %ymm0
	vmulpd	%ymm3, %ymm3, %ymm1
	vaddpd	%ymm2, %ymm1, %ymm1
	vmulpd	%ymm0, %ymm0, %ymm2
	vaddpd	%ymm1, %ymm2, %ymm1
	vsqrtpd	%ymm1, %ymm2
	vcmpltpd	%ymm1, %ymm6, %ymm1
	vdivpd	%ymm2, %ymm9, %ymm6
	vmovapd	%ymm2, %ymm5
	vandpd	%ymm6, %ymm1, %ymm1
	vmulpd	%ymm1, %ymm3, %ymm6
	vfnmadd231pd	%ymm6, %ymm2, %ymm3
	vfmadd213pd	%ymm6, %ymm1, %ymm3
	vmulpd	%ymm1, %ymm4, %ymm6
	vfnmadd231pd	%ymm6, %ymm2, %ymm4
	vmovupd	%ymm3, 3072(%rbp,%rbx)
	vfmadd213pd	%ymm6, %ymm1, %ymm4
	vmovupd	%ymm4, 4096(%rbp,%rbx)
	vmulpd	%ymm1, %ymm0, %ymm4
	vfnmadd213pd	%ymm0, %ymm4, %ymm2
	vfmadd213pd	%ymm4, %ymm1, %ymm2
	vmovupd	%ymm2, 5120(%rbp,%rbx)
	vmovupd	%ymm5, 6144(%rbp,%rbx)
	addq	$32, %rbx
	jne	.LBB11_6
	jmp	.LBB11_3
.LBB11_1:
	vbroadcastsd	%xmm1, %ymm1
	vmulsd	1344(%rsp), %xmm8, %xmm15
	vcvtsi2sd	%rdx, %xmm14, %xmm8
	vcvtsi2sd	%rcx, %xmm14, %xmm13
	movabsq	$.LCPI11_0, %rdx
	movabsq	$.LCPI11_1, %rcx
	vbroadcastsd	%xmm2, %ymm2
	vbroadcastsd	%xmm6, %ymm6
	vmovups	%ymm1, 224(%rsp)
	vbroadcastsd	%xmm5, %ymm1
	vdivsd	%xmm8, %xmm0, %xmm12
	vbroadcastsd	%xmm8, %ymm0
	vbroadcastsd	%xmm13, %ymm3
	vmovupd	%ymm1, 64(%rsp)
	vmovsd	1328(%rsp), %xmm1
	vcvtsi2sd	%rax, %xmm14, %xmm13
	vmovupd	%ymm3, 32(%rsp)
	movq	$-1024, %rax
	vbroadcastsd	%xmm13, %ymm3
	vbroadcastsd	(%rcx), %ymm13
	vmulsd	(%rdx), %xmm12, %xmm14
	vmovupd	%ymm3, 160(%rsp)
	vbroadcastsd	%xmm15, %ymm3
	vbroadcastsd	%xmm1, %ymm1
	vmovupd	%ymm3, (%rsp)
	vbroadcastsd	%xmm4, %ymm3
	vmovups	%ymm1, 96(%rsp)
	vbroadcastsd	%xmm10, %ymm1
	vmovupd	%ymm3, 256(%rsp)
	vbroadcastsd	%xmm7, %ymm3
	vmovupd	%ymm1, 128(%rsp)
	vmovsd	1336(%rsp), %xmm1
	vbroadcastsd	%xmm12, %ymm8
	vmovupd	%ymm3, 288(%rsp)
	vbroadcastsd	%xmm9, %ymm3
	vbroadcastsd	%xmm11, %ymm9
	vbroadcastsd	%xmm14, %ymm12
	vbroadcastsd	%xmm1, %ymm15
	.p2align	4
.LBB11_2:
	vmulpd	1024(%rbp,%rax), %ymm0, %ymm4
	vxorpd	%xmm10, %xmm10, %xmm10
	vaddpd	32(%rsp), %ymm4, %ymm4
	vmulpd	%ymm4, %ymm8, %ymm4
	vaddpd	%ymm4, %ymm12, %ymm7
	vmulpd	2048(%rbp,%rax), %ymm0, %ymm4
	vmulpd	288(%rsp), %ymm7, %ymm14
	vmulpd	96(%rsp), %ymm7, %ymm5
	vaddpd	160(%rsp), %ymm4, %ymm4
	vmulpd	%ymm4, %ymm8, %ymm4
	vaddpd	%ymm4, %ymm12, %ymm1
	vmulpd	256(%rsp), %ymm1, %ymm4
	vaddpd	%ymm4, %ymm14, %ymm4
	vaddpd	(%rsp), %ymm4, %ymm4
	vaddpd	224(%rsp), %ymm4, %ymm14
	vmulpd	64(%rsp), %ymm1, %ymm4
	vmulpd	%ymm1, %ymm6, %ymm1
	vaddpd	%ymm4, %ymm5, %ymm4
	vaddpd	128(%rsp), %ymm4, %ymm4
	vmulpd	%ymm7, %ymm15, %ymm5
	vaddpd	%ymm1, %ymm5, %ymm1
	vmulpd	%ymm14, %ymm14, %ymm5
	vaddpd	%ymm1, %ymm3, %ymm1
	vaddpd	%ymm1, %ymm9, %ymm1
	vaddpd	%ymm4, %ymm2, %ymm4
	vmulpd	%ymm4, %ymm4, %ymm7
	vaddpd	%ymm7, %ymm5, %ymm5
	vmulpd	%ymm1, %ymm1, %ymm7
	vaddpd	%ymm5, %ymm7, %ymm5
	vsqrtpd	%ymm5, %ymm7
	vcmpltpd	%ymm5, %ymm10, %ymm5
	vdivpd	%ymm7, %ymm13, %ymm10
	vmovapd	%ymm7, %ymm11
	vandpd	%ymm5, %ymm10, %ymm5
	vmulpd	%ymm5, %ymm14, %ymm10
	vfnmadd231pd	%ymm10, %ymm7, %ymm14
	vfmadd213pd	%ymm10, %ymm5, %ymm14
	vmulpd	%ymm5, %ymm4, %ymm10
	vfnmadd231pd	%ymm10, %ymm7, %ymm4
	vmovupd	%ymm14, 3072(%rbp,%rax)
	vfmadd213pd	%ymm10, %ymm5, %ymm4
	vmulpd	%ymm5, %ymm1, %ymm10
	vfnmadd213pd	%ymm1, %ymm10, %ymm7
	vmovupd	%ymm4, 4096(%rbp,%rax)
	vfmadd213pd	%ymm10, %ymm5, %ymm7
	vmovupd	%ymm7, 5120(%rbp,%rax)
	vmovupd	%ymm11, 6144(%rbp,%rax)
	addq	$32, %rax
	jne	.LBB11_2
	jmp	.LBB11_3
.LBB11_7:
	vmulsd	%xmm5, %xmm9, %xmm1
	vmulsd	%xmm4, %xmm8, %xmm2
	vmovapd	%xmm3, %xmm11
	vmulsd	%xmm3, %xmm5, %xmm3
	vxorpd	%xmm0, %xmm0, %xmm0
	vsubsd	%xmm2, %xmm1, %xmm10
	vmulsd	%xmm6, %xmm8, %xmm2
	vsubsd	%xmm3, %xmm2, %xmm2
	vmulsd	%xmm4, %xmm11, %xmm3
	vmulsd	%xmm6, %xmm9, %xmm4
	vmulsd	%xmm10, %xmm10, %xmm1
	vmovsd	1336(%rsp), %xmm11
	vsubsd	%xmm4, %xmm3, %xmm3
	vmulsd	%xmm2, %xmm2, %xmm5
	vmulsd	%xmm3, %xmm3, %xmm4
	vaddsd	%xmm4, %xmm5, %xmm4
	vaddsd	%xmm4, %xmm1, %xmm1
	vsqrtsd	%xmm1, %xmm1, %xmm4
	vucomisd	%xmm0, %xmm1
	vmovapd	%xmm8, %xmm0
	vdivsd	%xmm4, %xmm2, %xmm1
	jne	.LBB11_10
	jp	.LBB11_10
	vxorpd	%xmm1, %xmm1, %xmm1
.LBB11_10:
	vdivsd	%xmm4, %xmm3, %xmm3
	jne	.LBB11_13
	jp	.LBB11_13
	vxorpd	%xmm3, %xmm3, %xmm3
.LBB11_13:
	vdivsd	%xmm4, %xmm10, %xmm4
	vxorpd	%xmm8, %xmm8, %xmm8
	jne	.LBB11_16
	jp	.LBB11_16
	vxorpd	%xmm4, %xmm4, %xmm4
.LBB11_16:
	vmovapd	%xmm1, 32(%rsp)
	vmulsd	(%rsp), %xmm1, %xmm1
	vmovsd	1328(%rsp), %xmm6
	vmovsd	1384(%rsp), %xmm10
	vmulsd	%xmm0, %xmm7, %xmm2
	vmulsd	%xmm0, %xmm11, %xmm5
	vmulsd	%xmm7, %xmm10, %xmm7
	vmovsd	%xmm1, 160(%rsp)
	vmulsd	64(%rsp), %xmm3, %xmm1
	vmovsd	%xmm1, 256(%rsp)
	vmulsd	%xmm6, %xmm9, %xmm1
	vmulsd	%xmm6, %xmm10, %xmm6
	vmulsd	%xmm9, %xmm11, %xmm10
	vsubsd	%xmm6, %xmm5, %xmm6
	vsubsd	%xmm10, %xmm7, %xmm7
	vsubsd	%xmm2, %xmm1, %xmm1
	vmulsd	%xmm6, %xmm6, %xmm5
	vmulsd	%xmm7, %xmm7, %xmm10
	vmulsd	%xmm1, %xmm1, %xmm2
	vaddsd	%xmm5, %xmm10, %xmm5
	vaddsd	%xmm5, %xmm2, %xmm2
	vsqrtsd	%xmm2, %xmm2, %xmm10
	vucomisd	%xmm8, %xmm2
	vdivsd	%xmm10, %xmm1, %xmm8
	jne	.LBB11_19
	jp	.LBB11_19
	vxorpd	%xmm8, %xmm8, %xmm8
.LBB11_19:
	vmovapd	(%rsp), %xmm0
	vmovapd	64(%rsp), %xmm2
	vmovapd	32(%rsp), %xmm1
	vdivsd	%xmm10, %xmm7, %xmm7
	vmulsd	%xmm3, %xmm0, %xmm13
	vmulsd	%xmm4, %xmm0, %xmm14
	vmovapd	96(%rsp), %xmm0
	vmulsd	%xmm1, %xmm2, %xmm12
	vmulsd	%xmm4, %xmm2, %xmm5
	vmulsd	%xmm1, %xmm0, %xmm11
	vmovsd	256(%rsp), %xmm1
	vmulsd	%xmm3, %xmm0, %xmm15
	vmulsd	%xmm4, %xmm0, %xmm2
	vaddsd	160(%rsp), %xmm1, %xmm1
	jne	.LBB11_22
	jp	.LBB11_22
	vxorpd	%xmm7, %xmm7, %xmm7
.LBB11_22:
	vdivsd	%xmm10, %xmm6, %xmm6
	vmovsd	1416(%rsp), %xmm9
	vmovsd	1408(%rsp), %xmm0
	vmovsd	1392(%rsp), %xmm10
	vsubsd	%xmm13, %xmm12, %xmm12
	vsubsd	%xmm11, %xmm14, %xmm13
	vsubsd	%xmm5, %xmm15, %xmm5
	vaddsd	%xmm1, %xmm2, %xmm1
	jne	.LBB11_25
	jp	.LBB11_25
	vxorpd	%xmm6, %xmm6, %xmm6
.LBB11_25:
	vbroadcastsd	%xmm0, %ymm2
	vbroadcastsd	32(%rsp), %ymm0
	movabsq	$.LCPI11_1, %rax
	vbroadcastsd	%xmm1, %ymm1
	movq	$-1024, %r13
	movabsq	$sincos, %rbx
	leaq	368(%rsp), %r14
	leaq	392(%rsp), %r15
	leaq	384(%rsp), %r12
	vmovups	%ymm2, 976(%rsp)
	vbroadcastsd	%xmm10, %ymm2
	vmovupd	%ymm1, 944(%rsp)
	vmovupd	%ymm2, 160(%rsp)
	vbroadcastsd	(%rsp), %ymm2
	vmovups	%ymm0, 912(%rsp)
	vbroadcastsd	%xmm5, %ymm0
	vmovupd	%ymm0, 848(%rsp)
	vbroadcastsd	64(%rsp), %ymm0
	vmovups	%ymm2, 880(%rsp)
	vbroadcastsd	%xmm3, %ymm2
	vmovupd	%ymm2, 816(%rsp)
	vbroadcastsd	%xmm13, %ymm2
	vmovupd	%ymm2, 752(%rsp)
	vmovups	%ymm0, 784(%rsp)
	vbroadcastsd	%xmm4, %ymm0
	vmovupd	%ymm0, 720(%rsp)
	vbroadcastsd	96(%rsp), %ymm0
	vmovups	%ymm0, 688(%rsp)
	vbroadcastsd	%xmm12, %ymm0
	vmovupd	%ymm0, 656(%rsp)
	vbroadcastsd	%xmm9, %ymm0
	vmovupd	%ymm0, 624(%rsp)
	vbroadcastsd	%xmm6, %ymm0
	vmovupd	%ymm0, (%rsp)
	vbroadcastsd	%xmm7, %ymm0
	vmovupd	%ymm0, 256(%rsp)
	vbroadcastsd	%xmm8, %ymm0
	vmovupd	%ymm0, 288(%rsp)
	vbroadcastsd	(%rax), %ymm0
	vmovupd	%ymm0, 224(%rsp)
	.p2align	4
.LBB11_26:
	vmovupd	1168(%rsp), %ymm1
	vmovupd	1104(%rsp), %ymm2
	vmovupd	1072(%rsp), %ymm3
	leaq	408(%rsp), %rdi
	leaq	400(%rsp), %rsi
	vmulpd	1024(%rbp,%r13), %ymm1, %ymm0
	vaddpd	1136(%rsp), %ymm0, %ymm0
	vmulpd	%ymm0, %ymm2, %ymm0
	vaddpd	%ymm0, %ymm3, %ymm0
	vsubpd	624(%rsp), %ymm0, %ymm0
	vmovupd	%ymm0, 64(%rsp)
	vmulpd	2048(%rbp,%r13), %ymm1, %ymm0
	vaddpd	1040(%rsp), %ymm0, %ymm0
	vmulpd	%ymm0, %ymm2, %ymm0
	vaddpd	%ymm0, %ymm3, %ymm0
	vsubpd	976(%rsp), %ymm0, %ymm0
	vdivpd	160(%rsp), %ymm0, %ymm0
	vmovupd	%ymm0, 32(%rsp)
	vzeroupper
	callq	*%rbx
	vmovsd	400(%rsp), %xmm0
	leaq	424(%rsp), %rdi
	leaq	416(%rsp), %rsi
	vmovaps	%xmm0, 96(%rsp)
	vpermilpd	$1, 32(%rsp), %xmm0
	callq	*%rbx
	vmovaps	96(%rsp), %xmm0
	leaq	440(%rsp), %rdi
	leaq	432(%rsp), %rsi
	vmovhps	416(%rsp), %xmm0, %xmm0
	vmovups	%ymm0, 96(%rsp)
	vmovups	32(%rsp), %ymm0
	vextractf128	$1, %ymm0, %xmm0
	vmovaps	%xmm0, 128(%rsp)
	vzeroupper
	callq	*%rbx
	vmovsd	432(%rsp), %xmm0
	leaq	456(%rsp), %rdi
	leaq	448(%rsp), %rsi
	vmovaps	%xmm0, 32(%rsp)
	vpermilpd	$1, 128(%rsp), %xmm0
	callq	*%rbx
	vmovapd	32(%rsp), %xmm0
	vmovupd	96(%rsp), %ymm1
	vmovsd	440(%rsp), %xmm2
	leaq	344(%rsp), %rdi
	leaq	336(%rsp), %rsi
	vmovhpd	448(%rsp), %xmm0, %xmm0
	vmovhpd	456(%rsp), %xmm2, %xmm2
	vinsertf128	$1, %xmm0, %ymm1, %ymm0
	vmovsd	408(%rsp), %xmm1
	vmulpd	880(%rsp), %ymm0, %ymm4
	vmulpd	784(%rsp), %ymm0, %ymm7
	vmovhpd	424(%rsp), %xmm1, %xmm1
	vinsertf128	$1, %xmm2, %ymm1, %ymm1
	vmovupd	224(%rsp), %ymm2
	vmulpd	848(%rsp), %ymm1, %ymm5
	vmulpd	752(%rsp), %ymm1, %ymm6
	vmulpd	656(%rsp), %ymm1, %ymm1
	vsubpd	%ymm0, %ymm2, %ymm2
	vmulpd	944(%rsp), %ymm2, %ymm2
	vmulpd	688(%rsp), %ymm0, %ymm0
	vmulpd	912(%rsp), %ymm2, %ymm3
	vaddpd	%ymm3, %ymm4, %ymm3
	vaddpd	%ymm3, %ymm5, %ymm5
	vmulpd	816(%rsp), %ymm2, %ymm3
	vmulpd	720(%rsp), %ymm2, %ymm2
	vmovupd	%ymm5, 128(%rsp)
	vaddpd	%ymm3, %ymm7, %ymm3
	vaddpd	%ymm2, %ymm0, %ymm0
	vaddpd	%ymm3, %ymm6, %ymm3
	vaddpd	%ymm0, %ymm1, %ymm2
	vmulpd	(%rsp), %ymm5, %ymm0
	vmovupd	%ymm3, 96(%rsp)
	vmulpd	256(%rsp), %ymm3, %ymm3
	vmovupd	%ymm2, 192(%rsp)
	vmulpd	288(%rsp), %ymm2, %ymm2
	vaddpd	%ymm3, %ymm0, %ymm0
	vaddpd	%ymm0, %ymm2, %ymm0
	vmovupd	%ymm0, 592(%rsp)
	vmovupd	64(%rsp), %ymm0
	vdivpd	160(%rsp), %ymm0, %ymm0
	vmovupd	%ymm0, 32(%rsp)
	vzeroupper
	callq	*%rbx
	vmovsd	336(%rsp), %xmm0
	leaq	360(%rsp), %rdi
	leaq	352(%rsp), %rsi
	vmovaps	%xmm0, 64(%rsp)
	vpermilpd	$1, 32(%rsp), %xmm0
	callq	*%rbx
	vmovaps	64(%rsp), %xmm0
	leaq	376(%rsp), %rdi
	movq	%r14, %rsi
	vmovhps	352(%rsp), %xmm0, %xmm0
	vmovups	%ymm0, 64(%rsp)
	vmovups	32(%rsp), %ymm0
	vextractf128	$1, %ymm0, %xmm0
	vmovaps	%xmm0, 1008(%rsp)
	vzeroupper
	callq	*%rbx
	vmovsd	368(%rsp), %xmm0
	movq	%r15, %rdi
	movq	%r12, %rsi
	vmovaps	%xmm0, 32(%rsp)
	vpermilpd	$1, 1008(%rsp), %xmm0
	callq	*%rbx
	vmovapd	32(%rsp), %xmm0
	vmovupd	64(%rsp), %ymm2
	vmovsd	344(%rsp), %xmm1
	vmovupd	224(%rsp), %ymm7
	vmovupd	256(%rsp), %ymm10
	vmovupd	192(%rsp), %ymm12
	vmovupd	96(%rsp), %ymm9
	vmovupd	288(%rsp), %ymm13
	vmovupd	(%rsp), %ymm11
	vmovupd	128(%rsp), %ymm8
	vmovhpd	384(%rsp), %xmm0, %xmm0
	vmovhpd	360(%rsp), %xmm1, %xmm1
	vmulpd	%ymm12, %ymm10, %ymm5
	vmulpd	%ymm9, %ymm13, %ymm6
	vinsertf128	$1, %xmm0, %ymm2, %ymm0
	vmovsd	376(%rsp), %xmm2
	vmovhpd	392(%rsp), %xmm2, %xmm2
	vsubpd	%ymm6, %ymm5, %ymm5
	vmulpd	%ymm0, %ymm8, %ymm4
	vmulpd	%ymm0, %ymm9, %ymm6
	vinsertf128	$1, %xmm2, %ymm1, %ymm1
	vsubpd	%ymm0, %ymm7, %ymm2
	vmulpd	592(%rsp), %ymm2, %ymm2
	vmulpd	%ymm0, %ymm12, %ymm0
	vmulpd	%ymm2, %ymm11, %ymm3
	vaddpd	%ymm3, %ymm4, %ymm3
	vmulpd	%ymm5, %ymm1, %ymm4
	vmulpd	%ymm2, %ymm10, %ymm5
	vmulpd	%ymm2, %ymm13, %ymm2
	vaddpd	%ymm5, %ymm6, %ymm5
	vaddpd	%ymm3, %ymm4, %ymm3
	vmulpd	%ymm8, %ymm13, %ymm6
	vmulpd	%ymm12, %ymm11, %ymm4
	vaddpd	%ymm2, %ymm0, %ymm0
	vmulpd	%ymm9, %ymm11, %ymm2
	vsubpd	%ymm4, %ymm6, %ymm4
	vxorpd	%xmm6, %xmm6, %xmm6
	vmulpd	%ymm4, %ymm1, %ymm4
	vaddpd	%ymm5, %ymm4, %ymm4
	vmulpd	%ymm8, %ymm10, %ymm5
	vsubpd	%ymm5, %ymm2, %ymm2
	vmulpd	%ymm2, %ymm1, %ymm1
	vmulpd	%ymm4, %ymm4, %ymm2
	vaddpd	%ymm0, %ymm1, %ymm0
	vmulpd	%ymm3, %ymm3, %ymm1
	vaddpd	%ymm2, %ymm1, %ymm1
	vmulpd	%ymm0, %ymm0, %ymm2
	vaddpd	%ymm1, %ymm2, %ymm1
	vsqrtpd	%ymm1, %ymm2
	vcmpltpd	%ymm1, %ymm6, %ymm1
	vdivpd	%ymm2, %ymm7, %ymm6
	vmovapd	%ymm2, %ymm5
	vandpd	%ymm6, %ymm1, %ymm1
	vmulpd	%ymm1, %ymm3, %ymm6
	vfnmadd231pd	%ymm6, %ymm2, %ymm3
	vfmadd213pd	%ymm6, %ymm1, %ymm3
	vmulpd	%ymm1, %ymm4, %ymm6
	vfnmadd231pd	%ymm6, %ymm2, %ymm4
	vmovupd	%ymm3, 3072(%rbp,%r13)
	vfmadd213pd	%ymm6, %ymm1, %ymm4
	vmovupd	%ymm4, 4096(%rbp,%r13)
	vmulpd	%ymm1, %ymm0, %ymm4
	vfnmadd213pd	%ymm0, %ymm4, %ymm2
	vfmadd213pd	%ymm4, %ymm1, %ymm2
	vmovupd	%ymm2, 5120(%rbp,%r13)
	vmovupd	%ymm5, 6144(%rbp,%r13)
	addq	$32, %r13
	jne	.LBB11_26
.LBB11_3:
	movq	328(%rsp), %rax
	movq	$0, (%rax)
	xorl	%eax, %eax
	addq	$1272, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end11:
	.size	_ZN11bragg_numba7kernels5block5placeB4v121B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedExxxxb, .Lfunc_end11-_ZN11bragg_numba7kernels5block5placeB4v121B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedExxxxb

	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI12_0:
	.quad	0x3ff0000000000000
	.section	.ltext,"axl",@progbits
	.weak	_ZN11bragg_numba7kernels5block18update_solid_angleB4v125B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedEb
	.p2align	4
	.type	_ZN11bragg_numba7kernels5block18update_solid_angleB4v125B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedEb,@function
_ZN11bragg_numba7kernels5block18update_solid_angleB4v125B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedEb:
	vmulsd	%xmm0, %xmm0, %xmm0
	vmulsd	80(%rsp), %xmm0, %xmm0
	movq	168(%rsp), %rax
	cmpb	$0, 192(%rsp)
	je	.LBB12_5
	testb	%r9b, %r9b
	je	.LBB12_4
	vmovupd	5120(%rax), %ymm0
	vmovupd	5152(%rax), %ymm1
	movabsq	$.LCPI12_0, %rcx
	vmovupd	5184(%rax), %ymm2
	vmovupd	5216(%rax), %ymm3
	vmulpd	%ymm0, %ymm0, %ymm4
	vbroadcastsd	(%rcx), %ymm0
	vmulpd	%ymm1, %ymm1, %ymm1
	vdivpd	%ymm4, %ymm0, %ymm4
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm4, 6144(%rax)
	vmovupd	%ymm1, 6176(%rax)
	vmulpd	%ymm2, %ymm2, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 6208(%rax)
	vmulpd	%ymm3, %ymm3, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 6240(%rax)
	vmovupd	5248(%rax), %ymm1
	vmulpd	%ymm1, %ymm1, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 6272(%rax)
	vmovupd	5280(%rax), %ymm1
	vmulpd	%ymm1, %ymm1, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 6304(%rax)
	vmovupd	5312(%rax), %ymm1
	vmulpd	%ymm1, %ymm1, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 6336(%rax)
	vmovupd	5344(%rax), %ymm1
	vmulpd	%ymm1, %ymm1, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 6368(%rax)
	vmovupd	5376(%rax), %ymm1
	vmulpd	%ymm1, %ymm1, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 6400(%rax)
	vmovupd	5408(%rax), %ymm1
	vmulpd	%ymm1, %ymm1, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 6432(%rax)
	vmovupd	5440(%rax), %ymm1
	vmovupd	5472(%rax), %ymm2
	vmovupd	5504(%rax), %ymm3
	vmovupd	5536(%rax), %ymm4
	vmulpd	%ymm1, %ymm1, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 6464(%rax)
	vmulpd	%ymm2, %ymm2, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 6496(%rax)
	vmulpd	%ymm3, %ymm3, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 6528(%rax)
	vmulpd	%ymm4, %ymm4, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 6560(%rax)
	vmovupd	5568(%rax), %ymm1
	vmulpd	%ymm1, %ymm1, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 6592(%rax)
	vmovupd	5600(%rax), %ymm1
	vmulpd	%ymm1, %ymm1, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 6624(%rax)
	vmovupd	5632(%rax), %ymm1
	vmulpd	%ymm1, %ymm1, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 6656(%rax)
	vmovupd	5664(%rax), %ymm1
	vmulpd	%ymm1, %ymm1, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 6688(%rax)
	vmovupd	5696(%rax), %ymm1
	vmulpd	%ymm1, %ymm1, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 6720(%rax)
	vmovupd	5728(%rax), %ymm1
	vmulpd	%ymm1, %ymm1, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 6752(%rax)
	vmovupd	5760(%rax), %ymm1
	vmulpd	%ymm1, %ymm1, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 6784(%rax)
	vmovupd	5792(%rax), %ymm1
	vmulpd	%ymm1, %ymm1, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 6816(%rax)
	vmovupd	5824(%rax), %ymm1
	vmulpd	%ymm1, %ymm1, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 6848(%rax)
	vmovupd	5856(%rax), %ymm1
	vmulpd	%ymm1, %ymm1, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 6880(%rax)
	vmovupd	5888(%rax), %ymm1
	vmulpd	%ymm1, %ymm1, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 6912(%rax)
	vmovupd	5920(%rax), %ymm1
	vmulpd	%ymm1, %ymm1, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 6944(%rax)
	vmovupd	5952(%rax), %ymm1
	vmulpd	%ymm1, %ymm1, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 6976(%rax)
	vmovupd	5984(%rax), %ymm1
	vmulpd	%ymm1, %ymm1, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 7008(%rax)
	vmovupd	6016(%rax), %ymm1
	vmulpd	%ymm1, %ymm1, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 7040(%rax)
	vmovupd	6048(%rax), %ymm1
	vmulpd	%ymm1, %ymm1, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 7072(%rax)
	vmovupd	6080(%rax), %ymm1
	vmulpd	%ymm1, %ymm1, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 7104(%rax)
	vmovupd	6112(%rax), %ymm1
	vmulpd	%ymm1, %ymm1, %ymm1
	jmp	.LBB12_3
.LBB12_5:
	testb	%r9b, %r9b
	je	.LBB12_7
	vmovupd	5120(%rax), %ymm0
	movabsq	$.LCPI12_0, %rcx
	vmovupd	5152(%rax), %ymm2
	vmovupd	5184(%rax), %ymm3
	vmovupd	5216(%rax), %ymm4
	vmulpd	%ymm0, %ymm0, %ymm1
	vbroadcastsd	(%rcx), %ymm0
	vmulpd	%ymm2, %ymm2, %ymm2
	vdivpd	%ymm1, %ymm0, %ymm5
	vxorpd	%xmm1, %xmm1, %xmm1
	vcmpeqpd	6144(%rax), %ymm1, %ymm6
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm5, %ymm6, 6144(%rax)
	vcmpeqpd	6176(%rax), %ymm1, %ymm5
	vmaskmovpd	%ymm2, %ymm5, 6176(%rax)
	vmulpd	%ymm3, %ymm3, %ymm2
	vcmpeqpd	6208(%rax), %ymm1, %ymm3
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm2, %ymm3, 6208(%rax)
	vmulpd	%ymm4, %ymm4, %ymm2
	vcmpeqpd	6240(%rax), %ymm1, %ymm3
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm2, %ymm3, 6240(%rax)
	vmovupd	5248(%rax), %ymm2
	vcmpeqpd	6272(%rax), %ymm1, %ymm3
	vmulpd	%ymm2, %ymm2, %ymm2
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm2, %ymm3, 6272(%rax)
	vmovupd	5280(%rax), %ymm2
	vcmpeqpd	6304(%rax), %ymm1, %ymm3
	vmulpd	%ymm2, %ymm2, %ymm2
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm2, %ymm3, 6304(%rax)
	vmovupd	5312(%rax), %ymm2
	vcmpeqpd	6336(%rax), %ymm1, %ymm3
	vmulpd	%ymm2, %ymm2, %ymm2
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm2, %ymm3, 6336(%rax)
	vmovupd	5344(%rax), %ymm2
	vcmpeqpd	6368(%rax), %ymm1, %ymm3
	vmulpd	%ymm2, %ymm2, %ymm2
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm2, %ymm3, 6368(%rax)
	vmovupd	5376(%rax), %ymm2
	vcmpeqpd	6400(%rax), %ymm1, %ymm3
	vmulpd	%ymm2, %ymm2, %ymm2
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm2, %ymm3, 6400(%rax)
	vmovupd	5408(%rax), %ymm2
	vcmpeqpd	6432(%rax), %ymm1, %ymm3
	vmulpd	%ymm2, %ymm2, %ymm2
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm2, %ymm3, 6432(%rax)
	vmovupd	5440(%rax), %ymm2
	vcmpeqpd	6464(%rax), %ymm1, %ymm3
	vmulpd	%ymm2, %ymm2, %ymm2
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm2, %ymm3, 6464(%rax)
	vmovupd	5472(%rax), %ymm2
	vcmpeqpd	6496(%rax), %ymm1, %ymm3
	vmulpd	%ymm2, %ymm2, %ymm2
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm2, %ymm3, 6496(%rax)
	vmovupd	5504(%rax), %ymm2
	vcmpeqpd	6528(%rax), %ymm1, %ymm3
	vmulpd	%ymm2, %ymm2, %ymm2
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm2, %ymm3, 6528(%rax)
	vmovupd	5536(%rax), %ymm2
	vcmpeqpd	6560(%rax), %ymm1, %ymm3
	vmulpd	%ymm2, %ymm2, %ymm2
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm2, %ymm3, 6560(%rax)
	vmovupd	5568(%rax), %ymm2
	vcmpeqpd	6592(%rax), %ymm1, %ymm3
	vmulpd	%ymm2, %ymm2, %ymm2
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm2, %ymm3, 6592(%rax)
	vmovupd	5600(%rax), %ymm2
	vcmpeqpd	6624(%rax), %ymm1, %ymm3
	vmulpd	%ymm2, %ymm2, %ymm2
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm2, %ymm3, 6624(%rax)
	vmovupd	5632(%rax), %ymm2
	vcmpeqpd	6656(%rax), %ymm1, %ymm3
	vmulpd	%ymm2, %ymm2, %ymm2
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm2, %ymm3, 6656(%rax)
	vmovupd	5664(%rax), %ymm2
	vcmpeqpd	6688(%rax), %ymm1, %ymm3
	vmulpd	%ymm2, %ymm2, %ymm2
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm2, %ymm3, 6688(%rax)
	vmovupd	5696(%rax), %ymm2
	vcmpeqpd	6720(%rax), %ymm1, %ymm3
	vmulpd	%ymm2, %ymm2, %ymm2
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm2, %ymm3, 6720(%rax)
	vmovupd	5728(%rax), %ymm2
	vcmpeqpd	6752(%rax), %ymm1, %ymm3
	vmulpd	%ymm2, %ymm2, %ymm2
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm2, %ymm3, 6752(%rax)
	vmovupd	5760(%rax), %ymm2
	vcmpeqpd	6784(%rax), %ymm1, %ymm3
	vmulpd	%ymm2, %ymm2, %ymm2
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm2, %ymm3, 6784(%rax)
	vmovupd	5792(%rax), %ymm2
	vcmpeqpd	6816(%rax), %ymm1, %ymm3
	vmulpd	%ymm2, %ymm2, %ymm2
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm2, %ymm3, 6816(%rax)
	vmovupd	5824(%rax), %ymm2
	vcmpeqpd	6848(%rax), %ymm1, %ymm3
	vmulpd	%ymm2, %ymm2, %ymm2
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm2, %ymm3, 6848(%rax)
	vmovupd	5856(%rax), %ymm2
	vcmpeqpd	6880(%rax), %ymm1, %ymm3
	vmulpd	%ymm2, %ymm2, %ymm2
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm2, %ymm3, 6880(%rax)
	vmovupd	5888(%rax), %ymm2
	vcmpeqpd	6912(%rax), %ymm1, %ymm3
	vmulpd	%ymm2, %ymm2, %ymm2
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm2, %ymm3, 6912(%rax)
	vmovupd	5920(%rax), %ymm2
	vcmpeqpd	6944(%rax), %ymm1, %ymm3
	vmulpd	%ymm2, %ymm2, %ymm2
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm2, %ymm3, 6944(%rax)
	vmovupd	5952(%rax), %ymm2
	vcmpeqpd	6976(%rax), %ymm1, %ymm3
	vmulpd	%ymm2, %ymm2, %ymm2
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm2, %ymm3, 6976(%rax)
	vmovupd	5984(%rax), %ymm2
	vcmpeqpd	7008(%rax), %ymm1, %ymm3
	vmulpd	%ymm2, %ymm2, %ymm2
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm2, %ymm3, 7008(%rax)
	vmovupd	6016(%rax), %ymm2
	vcmpeqpd	7040(%rax), %ymm1, %ymm3
	vmulpd	%ymm2, %ymm2, %ymm2
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm2, %ymm3, 7040(%rax)
	vmovupd	6048(%rax), %ymm2
	vcmpeqpd	7072(%rax), %ymm1, %ymm3
	vmulpd	%ymm2, %ymm2, %ymm2
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm2, %ymm3, 7072(%rax)
	vmovupd	6080(%rax), %ymm2
	vcmpeqpd	7104(%rax), %ymm1, %ymm3
	vmulpd	%ymm2, %ymm2, %ymm2
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm2, %ymm3, 7104(%rax)
	vmovupd	6112(%rax), %ymm2
	vmulpd	%ymm2, %ymm2, %ymm2
	jmp	.LBB12_8
.LBB12_4:
	vmovupd	5120(%rax), %ymm1
	vbroadcastsd	%xmm0, %ymm0
	vmovupd	5152(%rax), %ymm2
	vmovupd	5184(%rax), %ymm3
	vmovupd	5216(%rax), %ymm4
	vmulpd	%ymm1, %ymm1, %ymm5
	vmulpd	%ymm5, %ymm1, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 6144(%rax)
	vmulpd	%ymm2, %ymm2, %ymm1
	vmulpd	%ymm1, %ymm2, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 6176(%rax)
	vmulpd	%ymm3, %ymm3, %ymm1
	vmulpd	%ymm1, %ymm3, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 6208(%rax)
	vmulpd	%ymm4, %ymm4, %ymm1
	vmulpd	%ymm1, %ymm4, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 6240(%rax)
	vmovupd	5248(%rax), %ymm1
	vmulpd	%ymm1, %ymm1, %ymm2
	vmulpd	%ymm2, %ymm1, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 6272(%rax)
	vmovupd	5280(%rax), %ymm1
	vmulpd	%ymm1, %ymm1, %ymm2
	vmulpd	%ymm2, %ymm1, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 6304(%rax)
	vmovupd	5312(%rax), %ymm1
	vmulpd	%ymm1, %ymm1, %ymm2
	vmulpd	%ymm2, %ymm1, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 6336(%rax)
	vmovupd	5344(%rax), %ymm1
	vmulpd	%ymm1, %ymm1, %ymm2
	vmulpd	%ymm2, %ymm1, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 6368(%rax)
	vmovupd	5376(%rax), %ymm1
	vmulpd	%ymm1, %ymm1, %ymm2
	vmulpd	%ymm2, %ymm1, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 6400(%rax)
	vmovupd	5408(%rax), %ymm1
	vmulpd	%ymm1, %ymm1, %ymm2
	vmulpd	%ymm2, %ymm1, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 6432(%rax)
	vmovupd	5440(%rax), %ymm1
	vmovupd	5472(%rax), %ymm2
	vmovupd	5504(%rax), %ymm3
	vmovupd	5536(%rax), %ymm4
	vmulpd	%ymm1, %ymm1, %ymm5
	vmulpd	%ymm5, %ymm1, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 6464(%rax)
	vmulpd	%ymm2, %ymm2, %ymm1
	vmulpd	%ymm1, %ymm2, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 6496(%rax)
	vmulpd	%ymm3, %ymm3, %ymm1
	vmulpd	%ymm1, %ymm3, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 6528(%rax)
	vmulpd	%ymm4, %ymm4, %ymm1
	vmulpd	%ymm1, %ymm4, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 6560(%rax)
	vmovupd	5568(%rax), %ymm1
	vmulpd	%ymm1, %ymm1, %ymm2
	vmulpd	%ymm2, %ymm1, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 6592(%rax)
	vmovupd	5600(%rax), %ymm1
	vmulpd	%ymm1, %ymm1, %ymm2
	vmulpd	%ymm2, %ymm1, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 6624(%rax)
	vmovupd	5632(%rax), %ymm1
	vmulpd	%ymm1, %ymm1, %ymm2
	vmulpd	%ymm2, %ymm1, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 6656(%rax)
	vmovupd	5664(%rax), %ymm1
	vmulpd	%ymm1, %ymm1, %ymm2
	vmulpd	%ymm2, %ymm1, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 6688(%rax)
	vmovupd	5696(%rax), %ymm1
	vmulpd	%ymm1, %ymm1, %ymm2
	vmulpd	%ymm2, %ymm1, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 6720(%rax)
	vmovupd	5728(%rax), %ymm1
	vmulpd	%ymm1, %ymm1, %ymm2
	vmulpd	%ymm2, %ymm1, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 6752(%rax)
	vmovupd	5760(%rax), %ymm1
	vmulpd	%ymm1, %ymm1, %ymm2
	vmulpd	%ymm2, %ymm1, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 6784(%rax)
	vmovupd	5792(%rax), %ymm1
	vmulpd	%ymm1, %ymm1, %ymm2
	vmulpd	%ymm2, %ymm1, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 6816(%rax)
	vmovupd	5824(%rax), %ymm1
	vmulpd	%ymm1, %ymm1, %ymm2
	vmulpd	%ymm2, %ymm1, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 6848(%rax)
	vmovupd	5856(%rax), %ymm1
	vmulpd	%ymm1, %ymm1, %ymm2
	vmulpd	%ymm2, %ymm1, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 6880(%rax)
	vmovupd	5888(%rax), %ymm1
	vmulpd	%ymm1, %ymm1, %ymm2
	vmulpd	%ymm2, %ymm1, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 6912(%rax)
	vmovupd	5920(%rax), %ymm1
	vmulpd	%ymm1, %ymm1, %ymm2
	vmulpd	%ymm2, %ymm1, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 6944(%rax)
	vmovupd	5952(%rax), %ymm1
	vmulpd	%ymm1, %ymm1, %ymm2
	vmulpd	%ymm2, %ymm1, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 6976(%rax)
	vmovupd	5984(%rax), %ymm1
	vmulpd	%ymm1, %ymm1, %ymm2
	vmulpd	%ymm2, %ymm1, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 7008(%rax)
	vmovupd	6016(%rax), %ymm1
	vmulpd	%ymm1, %ymm1, %ymm2
	vmulpd	%ymm2, %ymm1, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 7040(%rax)
	vmovupd	6048(%rax), %ymm1
	vmulpd	%ymm1, %ymm1, %ymm2
	vmulpd	%ymm2, %ymm1, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 7072(%rax)
	vmovupd	6080(%rax), %ymm1
	vmulpd	%ymm1, %ymm1, %ymm2
	vmulpd	%ymm2, %ymm1, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm1
	vmovupd	%ymm1, 7104(%rax)
	vmovupd	6112(%rax), %ymm1
	vmulpd	%ymm1, %ymm1, %ymm2
	vmulpd	%ymm2, %ymm1, %ymm1
.LBB12_3:
	vdivpd	%ymm1, %ymm0, %ymm0
	vmovupd	%ymm0, 7136(%rax)
	xorl	%eax, %eax
	movq	$0, (%rdi)
	vzeroupper
	retq
.LBB12_7:
	vmovupd	5120(%rax), %ymm1
	vbroadcastsd	%xmm0, %ymm0
	vmovupd	5152(%rax), %ymm2
	vmovupd	5184(%rax), %ymm3
	vmovupd	5216(%rax), %ymm4
	vmulpd	%ymm1, %ymm1, %ymm5
	vmulpd	%ymm5, %ymm1, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm5
	vxorpd	%xmm1, %xmm1, %xmm1
	vcmpeqpd	6144(%rax), %ymm1, %ymm6
	vmaskmovpd	%ymm5, %ymm6, 6144(%rax)
	vmulpd	%ymm2, %ymm2, %ymm5
	vmulpd	%ymm5, %ymm2, %ymm2
	vcmpeqpd	6176(%rax), %ymm1, %ymm5
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm2, %ymm5, 6176(%rax)
	vmulpd	%ymm3, %ymm3, %ymm2
	vmulpd	%ymm2, %ymm3, %ymm2
	vcmpeqpd	6208(%rax), %ymm1, %ymm3
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm2, %ymm3, 6208(%rax)
	vmulpd	%ymm4, %ymm4, %ymm2
	vcmpeqpd	6240(%rax), %ymm1, %ymm3
	vmulpd	%ymm2, %ymm4, %ymm2
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm2, %ymm3, 6240(%rax)
	vmovupd	5248(%rax), %ymm2
	vmulpd	%ymm2, %ymm2, %ymm3
	vmulpd	%ymm3, %ymm2, %ymm2
	vcmpeqpd	6272(%rax), %ymm1, %ymm3
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm2, %ymm3, 6272(%rax)
	vmovupd	5280(%rax), %ymm2
	vmulpd	%ymm2, %ymm2, %ymm3
	vmulpd	%ymm3, %ymm2, %ymm2
	vcmpeqpd	6304(%rax), %ymm1, %ymm3
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm2, %ymm3, 6304(%rax)
	vmovupd	5312(%rax), %ymm2
	vmulpd	%ymm2, %ymm2, %ymm3
	vmulpd	%ymm3, %ymm2, %ymm2
	vcmpeqpd	6336(%rax), %ymm1, %ymm3
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm2, %ymm3, 6336(%rax)
	vmovupd	5344(%rax), %ymm2
	vmulpd	%ymm2, %ymm2, %ymm3
	vmulpd	%ymm3, %ymm2, %ymm2
	vcmpeqpd	6368(%rax), %ymm1, %ymm3
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm2, %ymm3, 6368(%rax)
	vmovupd	5376(%rax), %ymm2
	vmulpd	%ymm2, %ymm2, %ymm3
	vmulpd	%ymm3, %ymm2, %ymm2
	vcmpeqpd	6400(%rax), %ymm1, %ymm3
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm2, %ymm3, 6400(%rax)
	vmovupd	5408(%rax), %ymm2
	vmulpd	%ymm2, %ymm2, %ymm3
	vmulpd	%ymm3, %ymm2, %ymm2
	vcmpeqpd	6432(%rax), %ymm1, %ymm3
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm2, %ymm3, 6432(%rax)
	vmovupd	5440(%rax), %ymm2
	vmulpd	%ymm2, %ymm2, %ymm3
	vmulpd	%ymm3, %ymm2, %ymm2
	vcmpeqpd	6464(%rax), %ymm1, %ymm3
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm2, %ymm3, 6464(%rax)
	vmovupd	5472(%rax), %ymm2
	vmulpd	%ymm2, %ymm2, %ymm3
	vmulpd	%ymm3, %ymm2, %ymm2
	vcmpeqpd	6496(%rax), %ymm1, %ymm3
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm2, %ymm3, 6496(%rax)
	vmovupd	5504(%rax), %ymm2
	vmulpd	%ymm2, %ymm2, %ymm3
	vmulpd	%ymm3, %ymm2, %ymm2
	vcmpeqpd	6528(%rax), %ymm1, %ymm3
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm2, %ymm3, 6528(%rax)
	vmovupd	5536(%rax), %ymm2
	vmulpd	%ymm2, %ymm2, %ymm3
	vmulpd	%ymm3, %ymm2, %ymm2
	vcmpeqpd	6560(%rax), %ymm1, %ymm3
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm2, %ymm3, 6560(%rax)
	vmovupd	5568(%rax), %ymm2
	vmulpd	%ymm2, %ymm2, %ymm3
	vmulpd	%ymm3, %ymm2, %ymm2
	vcmpeqpd	6592(%rax), %ymm1, %ymm3
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm2, %ymm3, 6592(%rax)
	vmovupd	5600(%rax), %ymm2
	vmulpd	%ymm2, %ymm2, %ymm3
	vmulpd	%ymm3, %ymm2, %ymm2
	vcmpeqpd	6624(%rax), %ymm1, %ymm3
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm2, %ymm3, 6624(%rax)
	vmovupd	5632(%rax), %ymm2
	vmulpd	%ymm2, %ymm2, %ymm3
	vmulpd	%ymm3, %ymm2, %ymm2
	vcmpeqpd	6656(%rax), %ymm1, %ymm3
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm2, %ymm3, 6656(%rax)
	vmovupd	5664(%rax), %ymm2
	vmulpd	%ymm2, %ymm2, %ymm3
	vmulpd	%ymm3, %ymm2, %ymm2
	vcmpeqpd	6688(%rax), %ymm1, %ymm3
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm2, %ymm3, 6688(%rax)
	vmovupd	5696(%rax), %ymm2
	vmulpd	%ymm2, %ymm2, %ymm3
	vmulpd	%ymm3, %ymm2, %ymm2
	vcmpeqpd	6720(%rax), %ymm1, %ymm3
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm2, %ymm3, 6720(%rax)
	vmovupd	5728(%rax), %ymm2
	vmulpd	%ymm2, %ymm2, %ymm3
	vmulpd	%ymm3, %ymm2, %ymm2
	vcmpeqpd	6752(%rax), %ymm1, %ymm3
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm2, %ymm3, 6752(%rax)
	vmovupd	5760(%rax), %ymm2
	vmulpd	%ymm2, %ymm2, %ymm3
	vmulpd	%ymm3, %ymm2, %ymm2
	vcmpeqpd	6784(%rax), %ymm1, %ymm3
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm2, %ymm3, 6784(%rax)
	vmovupd	5792(%rax), %ymm2
	vmulpd	%ymm2, %ymm2, %ymm3
	vmulpd	%ymm3, %ymm2, %ymm2
	vcmpeqpd	6816(%rax), %ymm1, %ymm3
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm2, %ymm3, 6816(%rax)
	vmovupd	5824(%rax), %ymm2
	vmulpd	%ymm2, %ymm2, %ymm3
	vmulpd	%ymm3, %ymm2, %ymm2
	vcmpeqpd	6848(%rax), %ymm1, %ymm3
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm2, %ymm3, 6848(%rax)
	vmovupd	5856(%rax), %ymm2
	vmulpd	%ymm2, %ymm2, %ymm3
	vmulpd	%ymm3, %ymm2, %ymm2
	vcmpeqpd	6880(%rax), %ymm1, %ymm3
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm2, %ymm3, 6880(%rax)
	vmovupd	5888(%rax), %ymm2
	vmulpd	%ymm2, %ymm2, %ymm3
	vmulpd	%ymm3, %ymm2, %ymm2
	vcmpeqpd	6912(%rax), %ymm1, %ymm3
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm2, %ymm3, 6912(%rax)
	vmovupd	5920(%rax), %ymm2
	vmulpd	%ymm2, %ymm2, %ymm3
	vmulpd	%ymm3, %ymm2, %ymm2
	vcmpeqpd	6944(%rax), %ymm1, %ymm3
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm2, %ymm3, 6944(%rax)
	vmovupd	5952(%rax), %ymm2
	vmulpd	%ymm2, %ymm2, %ymm3
	vmulpd	%ymm3, %ymm2, %ymm2
	vcmpeqpd	6976(%rax), %ymm1, %ymm3
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm2, %ymm3, 6976(%rax)
	vmovupd	5984(%rax), %ymm2
	vmulpd	%ymm2, %ymm2, %ymm3
	vmulpd	%ymm3, %ymm2, %ymm2
	vcmpeqpd	7008(%rax), %ymm1, %ymm3
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm2, %ymm3, 7008(%rax)
	vmovupd	6016(%rax), %ymm2
	vmulpd	%ymm2, %ymm2, %ymm3
	vmulpd	%ymm3, %ymm2, %ymm2
	vcmpeqpd	7040(%rax), %ymm1, %ymm3
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm2, %ymm3, 7040(%rax)
	vmovupd	6048(%rax), %ymm2
	vmulpd	%ymm2, %ymm2, %ymm3
	vmulpd	%ymm3, %ymm2, %ymm2
	vcmpeqpd	7072(%rax), %ymm1, %ymm3
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm2, %ymm3, 7072(%rax)
	vmovupd	6080(%rax), %ymm2
	vmulpd	%ymm2, %ymm2, %ymm3
	vmulpd	%ymm3, %ymm2, %ymm2
	vcmpeqpd	7104(%rax), %ymm1, %ymm3
	vdivpd	%ymm2, %ymm0, %ymm2
	vmaskmovpd	%ymm2, %ymm3, 7104(%rax)
	vmovupd	6112(%rax), %ymm2
	vmulpd	%ymm2, %ymm2, %ymm3
	vmulpd	%ymm3, %ymm2, %ymm2
.LBB12_8:
	vdivpd	%ymm2, %ymm0, %ymm0
	vcmpeqpd	7136(%rax), %ymm1, %ymm1
	vmaskmovpd	%ymm0, %ymm1, 7136(%rax)
	xorl	%eax, %eax
	movq	$0, (%rdi)
	vzeroupper
	retq
.Lfunc_end12:
	.size	_ZN11bragg_numba7kernels5block18update_solid_angleB4v125B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedEb, .Lfunc_end12-_ZN11bragg_numba7kernels5block18update_solid_angleB4v125B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedEb

	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI13_0:
	.quad	0x3ff0000000000000
.LCPI13_1:
	.quad	0x3fe0000000000000
	.section	.ltext,"axl",@progbits
	.weak	_ZN11bragg_numba7kernels5block19update_polarizationB4v130B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE8UniTupleIdLi3EEd8UniTupleIdLi3EEb
	.p2align	4
	.type	_ZN11bragg_numba7kernels5block19update_polarizationB4v130B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE8UniTupleIdLi3EEd8UniTupleIdLi3EEb,@function
_ZN11bragg_numba7kernels5block19update_polarizationB4v130B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE8UniTupleIdLi3EEd8UniTupleIdLi3EEb:
	vmulsd	%xmm5, %xmm2, %xmm7
	vmulsd	%xmm6, %xmm1, %xmm8
	vmulsd	%xmm6, %xmm0, %xmm6
	vmulsd	%xmm5, %xmm0, %xmm5
	vsubsd	%xmm8, %xmm7, %xmm7
	vmulsd	%xmm4, %xmm2, %xmm8
	vmulsd	%xmm4, %xmm1, %xmm4
	vsubsd	%xmm8, %xmm6, %xmm8
	vsubsd	%xmm5, %xmm4, %xmm5
	vmulsd	%xmm7, %xmm7, %xmm4
	vmulsd	%xmm8, %xmm8, %xmm6
	vaddsd	%xmm6, %xmm4, %xmm4
	vmulsd	%xmm5, %xmm5, %xmm6
	vaddsd	%xmm4, %xmm6, %xmm6
	vxorpd	%xmm4, %xmm4, %xmm4
	vucomisd	%xmm4, %xmm6
	vsqrtsd	%xmm6, %xmm6, %xmm6
	vdivsd	%xmm6, %xmm7, %xmm7
	jne	.LBB13_3
	jp	.LBB13_3
	vxorpd	%xmm7, %xmm7, %xmm7
.LBB13_3:
	vdivsd	%xmm6, %xmm8, %xmm8
	jne	.LBB13_6
	jp	.LBB13_6
	vxorpd	%xmm8, %xmm8, %xmm8
.LBB13_6:
	vdivsd	%xmm6, %xmm5, %xmm9
	jne	.LBB13_9
	jp	.LBB13_9
	vxorpd	%xmm9, %xmm9, %xmm9
.LBB13_9:
	vmulsd	%xmm1, %xmm9, %xmm5
	vmulsd	%xmm2, %xmm8, %xmm6
	vmulsd	%xmm7, %xmm1, %xmm10
	vsubsd	%xmm6, %xmm5, %xmm11
	vmulsd	%xmm7, %xmm2, %xmm5
	vmulsd	%xmm0, %xmm9, %xmm6
	vsubsd	%xmm6, %xmm5, %xmm6
	vmulsd	%xmm0, %xmm8, %xmm5
	vsubsd	%xmm10, %xmm5, %xmm5
	vmulsd	%xmm11, %xmm11, %xmm10
	vmulsd	%xmm6, %xmm6, %xmm12
	vaddsd	%xmm12, %xmm10, %xmm10
	vmulsd	%xmm5, %xmm5, %xmm12
	vaddsd	%xmm10, %xmm12, %xmm10
	vmovapd	%xmm3, %xmm12
	vucomisd	%xmm4, %xmm10
	vsqrtsd	%xmm10, %xmm10, %xmm10
	vdivsd	%xmm10, %xmm11, %xmm11
	jne	.LBB13_12
	jp	.LBB13_12
	vxorpd	%xmm11, %xmm11, %xmm11
.LBB13_12:
	vdivsd	%xmm10, %xmm6, %xmm6
	jne	.LBB13_15
	jp	.LBB13_15
	vxorpd	%xmm6, %xmm6, %xmm6
.LBB13_15:
	vdivsd	%xmm10, %xmm5, %xmm10
	jne	.LBB13_18
	jp	.LBB13_18
	vxorpd	%xmm10, %xmm10, %xmm10
.LBB13_18:
	subq	$232, %rsp
	movq	240(%rsp), %rax
	cmpb	$0, 264(%rsp)
	vbroadcastsd	%xmm1, %ymm4
	vbroadcastsd	%xmm2, %ymm5
	vbroadcastsd	%xmm0, %ymm0
	vbroadcastsd	%xmm11, %ymm13
	vbroadcastsd	%xmm6, %ymm14
	vbroadcastsd	%xmm10, %ymm15
	vbroadcastsd	%xmm7, %ymm1
	vbroadcastsd	%xmm8, %ymm3
	vbroadcastsd	%xmm9, %ymm2
	vbroadcastsd	%xmm12, %ymm12
	vmovupd	%ymm0, -96(%rsp)
	vmovupd	%ymm5, -64(%rsp)
	vmovupd	%ymm4, 192(%rsp)
	vmovupd	%ymm15, 160(%rsp)
	vmovupd	%ymm3, 128(%rsp)
	vmovupd	%ymm2, 96(%rsp)
	vmovupd	%ymm13, 64(%rsp)
	vmovupd	%ymm1, 32(%rsp)
	vmovupd	%ymm14, (%rsp)
	vmovupd	%ymm12, -32(%rsp)
	je	.LBB13_21
	movabsq	$.LCPI13_0, %rdx
	movabsq	$.LCPI13_1, %rsi
	vmovupd	192(%rsp), %ymm5
	vmovupd	-64(%rsp), %ymm7
	vmovupd	64(%rsp), %ymm8
	vmovupd	(%rsp), %ymm9
	vmovupd	160(%rsp), %ymm6
	vmovupd	128(%rsp), %ymm3
	vmovupd	96(%rsp), %ymm4
	xorl	%ecx, %ecx
	vbroadcastsd	(%rdx), %ymm11
	vbroadcastsd	(%rsi), %ymm0
	vmovupd	%ymm0, -128(%rsp)
	.p2align	4
.LBB13_20:
	vmovupd	3072(%rax,%rcx,8), %ymm14
	vmovupd	2048(%rax,%rcx,8), %ymm10
	vmovupd	4096(%rax,%rcx,8), %ymm15
	vmovupd	32(%rsp), %ymm2
	vxorpd	%xmm12, %xmm12, %xmm12
	vmulpd	-96(%rsp), %ymm10, %ymm13
	vmulpd	%ymm5, %ymm14, %ymm0
	vmulpd	%ymm14, %ymm9, %ymm1
	vmulpd	%ymm3, %ymm14, %ymm14
	vaddpd	%ymm0, %ymm13, %ymm0
	vmulpd	%ymm7, %ymm15, %ymm13
	vaddpd	%ymm0, %ymm13, %ymm0
	vmulpd	%ymm10, %ymm8, %ymm13
	vmulpd	%ymm2, %ymm10, %ymm10
	vaddpd	%ymm1, %ymm13, %ymm1
	vmulpd	%ymm6, %ymm15, %ymm13
	vaddpd	%ymm14, %ymm10, %ymm10
	vmulpd	%ymm4, %ymm15, %ymm14
	vmulpd	%ymm0, %ymm0, %ymm0
	vaddpd	%ymm1, %ymm13, %ymm1
	vaddpd	%ymm14, %ymm10, %ymm10
	vmovupd	2080(%rax,%rcx,8), %ymm13
	vmulpd	%ymm1, %ymm1, %ymm1
	vmulpd	%ymm10, %ymm10, %ymm10
	vaddpd	%ymm1, %ymm10, %ymm14
	vsubpd	%ymm10, %ymm1, %ymm1
	vaddpd	%ymm0, %ymm11, %ymm10
	vsubpd	%ymm0, %ymm11, %ymm0
	vdivpd	%ymm14, %ymm1, %ymm1
	vcmpeqpd	%ymm12, %ymm14, %ymm15
	vmovupd	-32(%rsp), %ymm12
	vblendvpd	%ymm15, %ymm11, %ymm1, %ymm1
	vmulpd	%ymm1, %ymm12, %ymm1
	vmulpd	%ymm1, %ymm0, %ymm0
	vsubpd	%ymm0, %ymm10, %ymm0
	vmulpd	-128(%rsp), %ymm0, %ymm0
	vmulpd	-96(%rsp), %ymm13, %ymm10
	vmovupd	%ymm0, 8192(%rax,%rcx,8)
	vmovupd	3104(%rax,%rcx,8), %ymm0
	vmovupd	4128(%rax,%rcx,8), %ymm1
	vmulpd	%ymm0, %ymm5, %ymm14
	vmulpd	%ymm0, %ymm9, %ymm15
	vmulpd	%ymm0, %ymm3, %ymm0
	vaddpd	%ymm14, %ymm10, %ymm10
	vmulpd	%ymm1, %ymm7, %ymm14
	vaddpd	%ymm14, %ymm10, %ymm10
	vmulpd	%ymm13, %ymm8, %ymm14
	vmulpd	%ymm2, %ymm13, %ymm13
	vxorpd	%xmm2, %xmm2, %xmm2
	vaddpd	%ymm15, %ymm14, %ymm14
	vmulpd	%ymm1, %ymm6, %ymm15
	vaddpd	%ymm0, %ymm13, %ymm0
	vmulpd	%ymm1, %ymm4, %ymm1
	vaddpd	%ymm1, %ymm0, %ymm0
	vaddpd	%ymm15, %ymm14, %ymm14
	vmulpd	%ymm14, %ymm14, %ymm1
	vmulpd	%ymm0, %ymm0, %ymm0
	vaddpd	%ymm0, %ymm1, %ymm13
	vsubpd	%ymm0, %ymm1, %ymm0
	vmulpd	%ymm10, %ymm10, %ymm1
	vdivpd	%ymm13, %ymm0, %ymm0
	vcmpeqpd	%ymm2, %ymm13, %ymm10
	vblendvpd	%ymm10, %ymm11, %ymm0, %ymm0
	vsubpd	%ymm1, %ymm11, %ymm10
	vaddpd	%ymm1, %ymm11, %ymm1
	vmulpd	%ymm0, %ymm12, %ymm0
	vmulpd	%ymm0, %ymm10, %ymm0
	vsubpd	%ymm0, %ymm1, %ymm0
	vmulpd	-128(%rsp), %ymm0, %ymm0
	vmovupd	%ymm0, 8224(%rax,%rcx,8)
	addq	$8, %rcx
	cmpq	$128, %rcx
	jne	.LBB13_20
	jmp	.LBB13_23
.LBB13_21:
	movabsq	$.LCPI13_0, %rdx
	movabsq	$.LCPI13_1, %rsi
	vmovupd	192(%rsp), %ymm7
	vmovupd	64(%rsp), %ymm8
	vmovupd	(%rsp), %ymm10
	vmovupd	160(%rsp), %ymm9
	vmovupd	32(%rsp), %ymm6
	vmovupd	128(%rsp), %ymm3
	vmovupd	96(%rsp), %ymm5
	vmovupd	-32(%rsp), %ymm4
	xorl	%ecx, %ecx
	vbroadcastsd	(%rdx), %ymm11
	vbroadcastsd	(%rsi), %ymm0
	vmovupd	%ymm0, -128(%rsp)
	.p2align	4
.LBB13_22:
	vmovupd	3072(%rax,%rcx,8), %ymm0
	vmovupd	2048(%rax,%rcx,8), %ymm14
	vmovupd	4096(%rax,%rcx,8), %ymm1
	vxorpd	%xmm2, %xmm2, %xmm2
	vmulpd	-96(%rsp), %ymm14, %ymm13
	vmulpd	%ymm0, %ymm7, %ymm15
	vmulpd	%ymm0, %ymm10, %ymm12
	vmulpd	%ymm0, %ymm3, %ymm0
	vaddpd	%ymm15, %ymm13, %ymm13
	vmulpd	-64(%rsp), %ymm1, %ymm15
	vaddpd	%ymm15, %ymm13, %ymm15
	vmulpd	%ymm14, %ymm8, %ymm13
	vmulpd	%ymm6, %ymm14, %ymm14
	vaddpd	%ymm12, %ymm13, %ymm12
	vmulpd	%ymm1, %ymm9, %ymm13
	vaddpd	%ymm0, %ymm14, %ymm0
	vmulpd	%ymm1, %ymm5, %ymm1
	vmulpd	%ymm15, %ymm15, %ymm15
	vaddpd	%ymm1, %ymm0, %ymm0
	vaddpd	%ymm13, %ymm12, %ymm12
	vmovupd	2080(%rax,%rcx,8), %ymm13
	vmulpd	%ymm12, %ymm12, %ymm1
	vmulpd	%ymm0, %ymm0, %ymm0
	vaddpd	%ymm0, %ymm1, %ymm12
	vsubpd	%ymm0, %ymm1, %ymm0
	vaddpd	%ymm11, %ymm15, %ymm1
	vdivpd	%ymm12, %ymm0, %ymm0
	vcmpeqpd	%ymm2, %ymm12, %ymm14
	vsubpd	%ymm15, %ymm11, %ymm12
	vblendvpd	%ymm14, %ymm11, %ymm0, %ymm0
	vmulpd	%ymm0, %ymm4, %ymm0
	vmulpd	%ymm0, %ymm12, %ymm0
	vcmpneqpd	12288(%rax,%rcx,8), %ymm2, %ymm12
	vsubpd	%ymm0, %ymm1, %ymm0
	vmulpd	-128(%rsp), %ymm0, %ymm0
	vcmpeqpd	8192(%rax,%rcx,8), %ymm2, %ymm1
	vandpd	%ymm1, %ymm12, %ymm1
	vmulpd	-96(%rsp), %ymm13, %ymm12
	vmaskmovpd	%ymm0, %ymm1, 8192(%rax,%rcx,8)
	vmovupd	3104(%rax,%rcx,8), %ymm0
	vmovupd	4128(%rax,%rcx,8), %ymm1
	vmulpd	%ymm0, %ymm7, %ymm14
	vmulpd	%ymm0, %ymm10, %ymm15
	vmulpd	%ymm0, %ymm3, %ymm0
	vaddpd	%ymm14, %ymm12, %ymm12
	vmulpd	-64(%rsp), %ymm1, %ymm14
	vaddpd	%ymm14, %ymm12, %ymm12
	vmulpd	%ymm13, %ymm8, %ymm14
	vmulpd	%ymm6, %ymm13, %ymm13
	vaddpd	%ymm15, %ymm14, %ymm14
	vmulpd	%ymm1, %ymm9, %ymm15
	vaddpd	%ymm0, %ymm13, %ymm0
	vmulpd	%ymm1, %ymm5, %ymm1
	vaddpd	%ymm1, %ymm0, %ymm0
	vaddpd	%ymm15, %ymm14, %ymm14
	vmulpd	%ymm14, %ymm14, %ymm1
	vmulpd	%ymm0, %ymm0, %ymm0
	vaddpd	%ymm0, %ymm1, %ymm13
	vsubpd	%ymm0, %ymm1, %ymm0
	vmulpd	%ymm12, %ymm12, %ymm1
	vdivpd	%ymm13, %ymm0, %ymm0
	vcmpeqpd	%ymm2, %ymm13, %ymm12
	vblendvpd	%ymm12, %ymm11, %ymm0, %ymm0
	vaddpd	%ymm1, %ymm11, %ymm12
	vsubpd	%ymm1, %ymm11, %ymm1
	vmulpd	%ymm0, %ymm4, %ymm0
	vmulpd	%ymm0, %ymm1, %ymm0
	vcmpeqpd	8224(%rax,%rcx,8), %ymm2, %ymm1
	vsubpd	%ymm0, %ymm12, %ymm0
	vmulpd	-128(%rsp), %ymm0, %ymm0
	vcmpneqpd	12320(%rax,%rcx,8), %ymm2, %ymm12
	vandpd	%ymm1, %ymm12, %ymm1
	vmaskmovpd	%ymm0, %ymm1, 8224(%rax,%rcx,8)
	addq	$8, %rcx
	cmpq	$128, %rcx
	jne	.LBB13_22
.LBB13_23:
	movq	$0, (%rdi)
	xorl	%eax, %eax
	addq	$232, %rsp
	vzeroupper
	retq
.Lfunc_end13:
	.size	_ZN11bragg_numba7kernels5block19update_polarizationB4v130B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE8UniTupleIdLi3EEd8UniTupleIdLi3EEb, .Lfunc_end13-_ZN11bragg_numba7kernels5block19update_polarizationB4v130B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE8UniTupleIdLi3EEd8UniTupleIdLi3EEb

	.weak	_ZN11bragg_numba7kernels4fast9add_waterB4v131B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE
	.p2align	4
	.type	_ZN11bragg_numba7kernels4fast9add_waterB4v131B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE,@function
_ZN11bragg_numba7kernels4fast9add_waterB4v131B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE:
	movq	8(%rsp), %rax
	vmovupd	6144(%rax), %ymm0
	vmovupd	6176(%rax), %ymm1
	vmovupd	6208(%rax), %ymm2
	vmovupd	6240(%rax), %ymm3
	vmulpd	8192(%rax), %ymm0, %ymm0
	vmulpd	8224(%rax), %ymm1, %ymm1
	vmulpd	8256(%rax), %ymm2, %ymm2
	vmulpd	8288(%rax), %ymm3, %ymm3
	vaddpd	20480(%rax), %ymm0, %ymm0
	vaddpd	20512(%rax), %ymm1, %ymm1
	vaddpd	20544(%rax), %ymm2, %ymm2
	vaddpd	20576(%rax), %ymm3, %ymm3
	vmovupd	%ymm0, 20480(%rax)
	vmovupd	%ymm1, 20512(%rax)
	vmovupd	%ymm2, 20544(%rax)
	vmovupd	%ymm3, 20576(%rax)
	vmovupd	6272(%rax), %ymm0
	vmovupd	6304(%rax), %ymm1
	vmovupd	6336(%rax), %ymm2
	vmovupd	6368(%rax), %ymm3
	vmulpd	8320(%rax), %ymm0, %ymm0
	vmulpd	8352(%rax), %ymm1, %ymm1
	vmulpd	8384(%rax), %ymm2, %ymm2
	vmulpd	8416(%rax), %ymm3, %ymm3
	vaddpd	20608(%rax), %ymm0, %ymm0
	vaddpd	20640(%rax), %ymm1, %ymm1
	vaddpd	20672(%rax), %ymm2, %ymm2
	vaddpd	20704(%rax), %ymm3, %ymm3
	vmovupd	%ymm0, 20608(%rax)
	vmovupd	%ymm1, 20640(%rax)
	vmovupd	%ymm2, 20672(%rax)
	vmovupd	%ymm3, 20704(%rax)
	vmovupd	6400(%rax), %ymm0
	vmovupd	6432(%rax), %ymm1
	vmovupd	6464(%rax), %ymm2
	vmovupd	6496(%rax), %ymm3
	vmulpd	8448(%rax), %ymm0, %ymm0
	vmulpd	8480(%rax), %ymm1, %ymm1
	vmulpd	8512(%rax), %ymm2, %ymm2
	vmulpd	8544(%rax), %ymm3, %ymm3
	vaddpd	20736(%rax), %ymm0, %ymm0
	vaddpd	20768(%rax), %ymm1, %ymm1
	vaddpd	20800(%rax), %ymm2, %ymm2
	vaddpd	20832(%rax), %ymm3, %ymm3
	vmovupd	%ymm0, 20736(%rax)
	vmovupd	%ymm1, 20768(%rax)
	vmovupd	%ymm2, 20800(%rax)
	vmovupd	%ymm3, 20832(%rax)
	vmovupd	6528(%rax), %ymm0
	vmovupd	6560(%rax), %ymm1
	vmovupd	6592(%rax), %ymm2
	vmovupd	6624(%rax), %ymm3
	vmulpd	8576(%rax), %ymm0, %ymm0
	vmulpd	8608(%rax), %ymm1, %ymm1
	vmulpd	8640(%rax), %ymm2, %ymm2
	vmulpd	8672(%rax), %ymm3, %ymm3
	vaddpd	20864(%rax), %ymm0, %ymm0
	vaddpd	20896(%rax), %ymm1, %ymm1
	vaddpd	20928(%rax), %ymm2, %ymm2
	vaddpd	20960(%rax), %ymm3, %ymm3
	vmovupd	%ymm0, 20864(%rax)
	vmovupd	%ymm1, 20896(%rax)
	vmovupd	%ymm2, 20928(%rax)
	vmovupd	%ymm3, 20960(%rax)
	vmovupd	6656(%rax), %ymm0
	vmovupd	6688(%rax), %ymm1
	vmovupd	6720(%rax), %ymm2
	vmovupd	6752(%rax), %ymm3
	vmulpd	8704(%rax), %ymm0, %ymm0
	vmulpd	8736(%rax), %ymm1, %ymm1
	vmulpd	8768(%rax), %ymm2, %ymm2
	vmulpd	8800(%rax), %ymm3, %ymm3
	vaddpd	20992(%rax), %ymm0, %ymm0
	vaddpd	21024(%rax), %ymm1, %ymm1
	vaddpd	21056(%rax), %ymm2, %ymm2
	vaddpd	21088(%rax), %ymm3, %ymm3
	vmovupd	%ymm0, 20992(%rax)
	vmovupd	%ymm1, 21024(%rax)
	vmovupd	%ymm2, 21056(%rax)
	vmovupd	%ymm3, 21088(%rax)
	vmovupd	6784(%rax), %ymm0
	vmovupd	6816(%rax), %ymm1
	vmovupd	6848(%rax), %ymm2
	vmovupd	6880(%rax), %ymm3
	vmulpd	8832(%rax), %ymm0, %ymm0
	vmulpd	8864(%rax), %ymm1, %ymm1
	vmulpd	8896(%rax), %ymm2, %ymm2
	vmulpd	8928(%rax), %ymm3, %ymm3
	vaddpd	21120(%rax), %ymm0, %ymm0
	vaddpd	21152(%rax), %ymm1, %ymm1
	vaddpd	21184(%rax), %ymm2, %ymm2
	vaddpd	21216(%rax), %ymm3, %ymm3
	vmovupd	%ymm0, 21120(%rax)
	vmovupd	%ymm1, 21152(%rax)
	vmovupd	%ymm2, 21184(%rax)
	vmovupd	%ymm3, 21216(%rax)
	vmovupd	6912(%rax), %ymm0
	vmovupd	6944(%rax), %ymm1
	vmovupd	6976(%rax), %ymm2
	vmovupd	7008(%rax), %ymm3
	vmulpd	8960(%rax), %ymm0, %ymm0
	vmulpd	8992(%rax), %ymm1, %ymm1
	vmulpd	9024(%rax), %ymm2, %ymm2
	vmulpd	9056(%rax), %ymm3, %ymm3
	vaddpd	21248(%rax), %ymm0, %ymm0
	vaddpd	21280(%rax), %ymm1, %ymm1
	vaddpd	21312(%rax), %ymm2, %ymm2
	vaddpd	21344(%rax), %ymm3, %ymm3
	vmovupd	%ymm0, 21248(%rax)
	vmovupd	%ymm1, 21280(%rax)
	vmovupd	%ymm2, 21312(%rax)
	vmovupd	%ymm3, 21344(%rax)
	vmovupd	7040(%rax), %ymm0
	vmovupd	7072(%rax), %ymm1
	vmovupd	7104(%rax), %ymm2
	vmovupd	7136(%rax), %ymm3
	vmulpd	9088(%rax), %ymm0, %ymm0
	vmulpd	9120(%rax), %ymm1, %ymm1
	vmulpd	9152(%rax), %ymm2, %ymm2
	vmulpd	9184(%rax), %ymm3, %ymm3
	vaddpd	21376(%rax), %ymm0, %ymm0
	vaddpd	21408(%rax), %ymm1, %ymm1
	vaddpd	21440(%rax), %ymm2, %ymm2
	vaddpd	21472(%rax), %ymm3, %ymm3
	vmovupd	%ymm0, 21376(%rax)
	vmovupd	%ymm1, 21408(%rax)
	vmovupd	%ymm2, 21440(%rax)
	vmovupd	%ymm3, 21472(%rax)
	xorl	%eax, %eax
	movq	$0, (%rdi)
	vzeroupper
	retq
.Lfunc_end14:
	.size	_ZN11bragg_numba7kernels4fast9add_waterB4v131B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE, .Lfunc_end14-_ZN11bragg_numba7kernels4fast9add_waterB4v131B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE

	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI15_0:
	.quad	0x3fe051eb851eb852
.LCPI15_2:
	.quad	0x413800007fffffff
.LCPI15_11:
	.quad	0x3ff0000000000000
.LCPI15_12:
	.quad	0xbff0000000000000
.LCPI15_13:
	.quad	0x43e0000000000000
.LCPI15_14:
	.quad	0x3fe727bdd17583be
.LCPI15_15:
	.quad	0xbfe0000000000000
.LCPI15_16:
	.quad	0x4008000000000000
.LCPI15_17:
	.quad	0xc000000000000000
.LCPI15_19:
	.quad	0x4018000000000000
.LCPI15_20:
	.quad	0x3fe0000000000000
.LCPI15_21:
	.quad	0xc330000000000000
.LCPI15_22:
	.quad	0x3fe428f5c28f5c29
.LCPI15_23:
	.quad	0xbff71547652b82fe
.LCPI15_24:
	.quad	0x4338000000000000
.LCPI15_25:
	.quad	0xc338000000000000
.LCPI15_26:
	.quad	0x8000000000000000
.LCPI15_27:
	.quad	0xbfe62e42fee00000
.LCPI15_28:
	.quad	0xbdea39ef35793c76
.LCPI15_29:
	.quad	0x3e92727aa61795a4
.LCPI15_30:
	.quad	0x3ec72f98534906f0
.LCPI15_31:
	.quad	0x3efa01b6ce166ed4
.LCPI15_32:
	.quad	0x3f2a0197a4ead9af
.LCPI15_33:
	.quad	0x3f56c16c0c0ada40
.LCPI15_34:
	.quad	0x3f81111112d49716
.LCPI15_35:
	.quad	0x3fa55555555933bd
.LCPI15_36:
	.quad	0x3fc555555554bc09
.LCPI15_37:
	.quad	0x3fdffffffffffe17
.LCPI15_38:
	.quad	0x3ff000000000001d
.LCPI15_39:
	.quad	0xfff0000000000000
.LCPI15_40:
	.quad	0x7fffffffffffffff
.LCPI15_41:
	.quad	0x4085e00000000000
.LCPI15_42:
	.quad	0x4023bd3cc9be45de
.LCPI15_43:
	.quad	0x3f3d4ec697efe308
.LCPI15_44:
	.quad	0xbf7e297cfd476344
.LCPI15_45:
	.quad	0x3fb5076fe9f67575
.LCPI15_46:
	.quad	0xbfe32d2c96c61323
.LCPI15_47:
	.quad	0x400466bc66dc7d95
.LCPI15_48:
	.quad	0xc014abbce6247ec5
.LCPI15_49:
	.quad	0x400921fb54442b5f
.LCPI15_50:
	.quad	0xbf1a52e7c14df8d6
.LCPI15_51:
	.quad	0x3f5f9613b176894d
.LCPI15_52:
	.quad	0xbf9a6d0710dd58c7
.LCPI15_53:
	.quad	0x3fce1f500e647354
.LCPI15_54:
	.quad	0xbff55d3c7d856602
.LCPI15_55:
	.quad	0x40103c1f0819ec82
.LCPI15_56:
	.quad	0xc013bd3cc9be4183
.LCPI15_57:
	.quad	0x3fefffffffffffef
.LCPI15_58:
	.quad	0x400921fb54442d18
.LCPI15_59:
	.quad	0x421cff2ff0000000
.LCPI15_60:
	.quad	0xbe38d48ed61d7aab
.LCPI15_61:
	.quad	0x3ea937e11175f095
.LCPI15_62:
	.quad	0xbf11566abc011567
.LCPI15_63:
	.quad	0x3f6d41d41d41d41d
.LCPI15_64:
	.quad	0xbfb999999999999a
.LCPI15_65:
	.quad	0x3fd0000000000000
.LCPI15_66:
	.quad	0x37a5820dd241cabf
.LCPI15_67:
	.quad	0x3fd966cf41f212d7
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI15_1:
	.long	0x2fa00000
.LCPI15_3:
	.long	2147483648
.LCPI15_4:
	.long	0x2f800000
.LCPI15_5:
	.long	0x3d9ed7fb
.LCPI15_6:
	.long	0xbf192665
.LCPI15_7:
	.long	0x40233458
.LCPI15_8:
	.long	0xc0a55de1
.LCPI15_9:
	.long	0x40490fdb
.LCPI15_10:
	.long	3200778240
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI15_18:
	.quad	0x8000000000000000
	.quad	0x8000000000000000
	.section	.ltext,"axl",@progbits
	.weak	_ZN11bragg_numba7kernels4fast16add_orientationsB3v56B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE181Spots_28int64_2c_20int64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_209_29_2c_20float64_2c_20bool_2c_20Grid_28float64_20x_209_29_2c_20bool_2c_20bool_2c_20bool_295ArrayIdLi3E1C8readonly7alignedE5ArrayIbLi1E1C8readonly7alignedE5ArrayIdLi1E1C8readonly7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE
	.p2align	4
	.type	_ZN11bragg_numba7kernels4fast16add_orientationsB3v56B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE181Spots_28int64_2c_20int64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_209_29_2c_20float64_2c_20bool_2c_20Grid_28float64_20x_209_29_2c_20bool_2c_20bool_2c_20bool_295ArrayIdLi3E1C8readonly7alignedE5ArrayIbLi1E1C8readonly7alignedE5ArrayIdLi1E1C8readonly7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE,@function
_ZN11bragg_numba7kernels4fast16add_orientationsB3v56B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE181Spots_28int64_2c_20int64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_209_29_2c_20float64_2c_20bool_2c_20Grid_28float64_20x_209_29_2c_20bool_2c_20bool_2c_20bool_295ArrayIdLi3E1C8readonly7alignedE5ArrayIbLi1E1C8readonly7alignedE5ArrayIdLi1E1C8readonly7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$1992, %rsp
	.cfi_def_cfa_offset 2048
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, 624(%rsp)
	movq	2176(%rsp), %rdi
	movq	2408(%rsp), %r13
	movq	2352(%rsp), %r14
	movq	2320(%rsp), %r12
	movq	2264(%rsp), %rbx
	movabsq	$NRT_incref, %rbp
	movl	%r9d, %r15d
	movl	%r8d, 76(%rsp)
	vmovapd	%xmm7, 240(%rsp)
	vmovapd	%xmm6, 400(%rsp)
	vmovapd	%xmm5, 432(%rsp)
	vmovapd	%xmm4, 112(%rsp)
	vmovapd	%xmm3, 208(%rsp)
	vmovapd	%xmm2, 288(%rsp)
	vmovapd	%xmm1, 272(%rsp)
	vmovapd	%xmm0, 592(%rsp)
	movq	%rcx, 696(%rsp)
	movq	%rdx, 144(%rsp)
	movq	%rsi, 80(%rsp)
	movq	$0, 744(%rsp)
	movq	$0, 736(%rsp)
	movq	$0, 728(%rsp)
	callq	*%rbp
	movq	%rbx, %rdi
	callq	*%rbp
	movq	%r12, %rdi
	movq	2376(%rsp), %r12
	callq	*%rbp
	movq	%r12, %rdi
	callq	*%rbp
	movq	2432(%rsp), %rdi
	callq	*%rbp
	movq	2488(%rsp), %rdi
	callq	*%rbp
	movq	2544(%rsp), %rdi
	callq	*%rbp
	movl	%r15d, 36(%rsp)
	testb	%r15b, %r15b
	je	.LBB15_4
	vmovsd	(%r14), %xmm0
	subq	$8, %rsp
	.cfi_adjust_cfa_offset 8
	movq	2392(%rsp), %rcx
	movq	2400(%rsp), %r8
	movq	2408(%rsp), %r9
	movabsq	$_ZN11bragg_numba7kernels13block_factors12same_for_allB3v54B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedEd, %rax
	leaq	752(%rsp), %rdi
	leaq	744(%rsp), %rsi
	movq	%r12, %rdx
	pushq	2432(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2432(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	%r13
	.cfi_adjust_cfa_offset 8
	callq	*%rax
	addq	$32, %rsp
	.cfi_adjust_cfa_offset -32
	vxorpd	%xmm0, %xmm0, %xmm0
	vmovsd	%xmm0, 24(%rsp)
	cmpl	$-2, %eax
	je	.LBB15_2
	vmovsd	%xmm0, 16(%rsp)
	vmovsd	%xmm0, 8(%rsp)
	vmovsd	%xmm0, 40(%rsp)
	vmovsd	%xmm0, 48(%rsp)
	vmovsd	%xmm0, 56(%rsp)
	testl	%eax, %eax
	je	.LBB15_8
	jmp	.LBB15_5
.LBB15_4:
	vxorpd	%xmm0, %xmm0, %xmm0
	vmovupd	%ymm0, 1168(%rsp)
	subq	$8, %rsp
	.cfi_adjust_cfa_offset 8
	movq	2392(%rsp), %rcx
	movq	2400(%rsp), %r8
	movq	2408(%rsp), %r9
	movabsq	$_ZN11bragg_numba7kernels13block_lattice5reachB3v50B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE, %rax
	leaq	1176(%rsp), %rdi
	leaq	736(%rsp), %rsi
	movq	%r12, %rdx
	pushq	2432(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2432(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	%r13
	.cfi_adjust_cfa_offset 8
	vzeroupper
	callq	*%rax
	addq	$32, %rsp
	.cfi_adjust_cfa_offset -32
	testl	%eax, %eax
	jne	.LBB15_5
	vmovsd	1184(%rsp), %xmm1
	movq	2208(%rsp), %rax
	vmovsd	1192(%rsp), %xmm0
	vmovsd	8(%rax), %xmm2
	vmovsd	16(%rax), %xmm3
	vmovsd	24(%rax), %xmm4
	vmovsd	32(%rax), %xmm5
	vmovsd	40(%rax), %xmm6
	vmovsd	48(%rax), %xmm7
	vmovsd	56(%rax), %xmm8
	vmovsd	64(%rax), %xmm9
	vmovsd	%xmm1, 24(%rsp)
	vmovsd	1168(%rsp), %xmm1
	vmulsd	%xmm2, %xmm2, %xmm2
	vmovsd	%xmm1, 8(%rsp)
	vmovsd	1176(%rsp), %xmm1
	vmovsd	%xmm1, 16(%rsp)
	vmovsd	(%rax), %xmm1
	movabsq	$.LCPI15_0, %rax
	vmulsd	%xmm1, %xmm1, %xmm1
	vaddsd	%xmm2, %xmm1, %xmm1
	vmulsd	%xmm3, %xmm3, %xmm2
	vmulsd	%xmm5, %xmm5, %xmm3
	vmulsd	%xmm9, %xmm9, %xmm5
	vaddsd	%xmm2, %xmm1, %xmm1
	vmovsd	(%rax), %xmm2
	vsqrtsd	%xmm1, %xmm1, %xmm1
	vmulsd	%xmm1, %xmm0, %xmm1
	vaddsd	%xmm2, %xmm1, %xmm1
	vmovsd	%xmm1, 56(%rsp)
	vmulsd	%xmm4, %xmm4, %xmm1
	vmulsd	%xmm8, %xmm8, %xmm4
	vaddsd	%xmm3, %xmm1, %xmm1
	vmulsd	%xmm6, %xmm6, %xmm3
	vaddsd	%xmm3, %xmm1, %xmm1
	vmulsd	%xmm7, %xmm7, %xmm3
	vaddsd	%xmm4, %xmm3, %xmm3
	vsqrtsd	%xmm1, %xmm1, %xmm1
	vaddsd	%xmm5, %xmm3, %xmm3
	vsqrtsd	%xmm3, %xmm3, %xmm3
	vmulsd	%xmm1, %xmm0, %xmm1
	vaddsd	%xmm2, %xmm1, %xmm1
	vmulsd	%xmm3, %xmm0, %xmm0
	vmovsd	%xmm1, 48(%rsp)
	vaddsd	%xmm2, %xmm0, %xmm0
	vmovsd	%xmm0, 40(%rsp)
	jmp	.LBB15_8
.LBB15_2:
	vmovsd	%xmm0, 16(%rsp)
	vmovsd	%xmm0, 8(%rsp)
	vmovsd	%xmm0, 40(%rsp)
	vmovsd	%xmm0, 48(%rsp)
	vmovsd	%xmm0, 56(%rsp)
.LBB15_8:
	cmpq	$0, 2304(%rsp)
	movabsq	$NRT_decref, %r14
	setle	%al
	cmpq	$0, 2224(%rsp)
	setle	%cl
	orb	%al, %cl
	je	.LBB15_9
.LBB15_97:
	movq	2376(%rsp), %rdi
	callq	*%r14
	movq	2264(%rsp), %rdi
	callq	*%r14
	movq	2176(%rsp), %rdi
	callq	*%r14
	movq	2544(%rsp), %rdi
	callq	*%r14
	movq	2488(%rsp), %rdi
	callq	*%r14
	movq	2432(%rsp), %rdi
	callq	*%r14
	movq	2320(%rsp), %rdi
	callq	*%r14
	movq	624(%rsp), %rcx
	xorl	%eax, %eax
.LBB15_6:
	movq	$0, (%rcx)
	addq	$1992, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB15_9:
	.cfi_def_cfa_offset 2048
	vmovsd	2144(%rsp), %xmm10
	vmovsd	2136(%rsp), %xmm11
	vmovsd	2128(%rsp), %xmm4
	vmovsd	2120(%rsp), %xmm5
	vmovsd	2112(%rsp), %xmm6
	vmovsd	2104(%rsp), %xmm7
	vmovsd	2096(%rsp), %xmm8
	vmovsd	2088(%rsp), %xmm9
	movq	2464(%rsp), %rsi
	cmpb	$0, 2168(%rsp)
	je	.LBB15_31
	movq	2576(%rsp), %r8
	movq	2520(%rsp), %r12
	vcvttsd2si	%xmm5, %eax
	vmovapd	592(%rsp), %xmm0
	leaq	16384(%rsi), %r14
	vmovapd	272(%rsp), %xmm2
	vmovapd	288(%rsp), %xmm1
	vcvttsd2si	%xmm11, %r9d
	vcvttsd2si	%xmm10, %r10d
	vcvttsd2si	%xmm7, %ebp
	vcvttsd2si	%xmm9, %ebx
	movl	%eax, 200(%rsp)
	leaq	13312(%rsi), %rax
	movl	%r9d, 192(%rsp)
	movl	%r10d, 184(%rsp)
	movl	%ebx, 176(%rsp)
	movl	%ebp, 168(%rsp)
	leaq	512(%r8), %rdi
	leaq	512(%r12), %rcx
	movq	%r8, %rsi
	cmpq	%rdi, %r12
	movq	%rdi, 240(%rsp)
	setb	%dil
	cmpq	%rcx, %r8
	setb	%r8b
	vcvttsd2si	%xmm0, %r15d
	vcvttpd2dq	%xmm0, %xmm0
	vcvttsd2si	%xmm2, %edx
	vcvttsd2si	%xmm1, %r11d
	andb	%dil, %r8b
	cmpq	%r14, %r12
	setb	%dil
	cmpq	%rcx, %rax
	movl	%edx, 528(%rsp)
	movl	%r15d, 1040(%rsp)
	movl	%r11d, 368(%rsp)
	setb	%cl
	vcvtdq2ps	%xmm0, %xmm0
	andb	%dil, %cl
	movabsq	$.LCPI15_1, %rdi
	vmovss	(%rdi), %xmm3
	orb	%r8b, %cl
	movq	240(%rsp), %r8
	cmpq	%r14, %rsi
	movq	%rsi, %r14
	setb	%sil
	cmpq	%r8, %rax
	leaq	19456(%r13), %rax
	setb	%dil
	andb	%sil, %dil
	vcvttsd2si	%xmm6, %esi
	vmulss	%xmm3, %xmm0, %xmm5
	vcvttpd2dq	%xmm2, %xmm0
	orb	%cl, %dil
	movl	$-1094189056, %ecx
	vmovss	%xmm3, 496(%rsp)
	subl	%ebp, %ecx
	movb	%dil, 64(%rsp)
	movl	200(%rsp), %edi
	movl	%esi, 1264(%rsp)
	vcvtdq2ps	%xmm0, %xmm0
	vmovaps	%xmm5, 464(%rsp)
	vmulss	%xmm3, %xmm0, %xmm2
	vcvttpd2dq	%xmm1, %xmm0
	vcvtdq2ps	%xmm0, %xmm0
	vmovaps	%xmm2, 288(%rsp)
	vbroadcastss	%xmm2, %ymm2
	vmovups	%ymm2, 880(%rsp)
	vmulss	%xmm3, %xmm0, %xmm1
	vmovd	%r9d, %xmm0
	vbroadcastss	%xmm5, %ymm3
	vpbroadcastd	%xmm0, %ymm0
	vmovups	%ymm3, 912(%rsp)
	vmovdqu	%ymm0, 592(%rsp)
	vmovd	%r10d, %xmm0
	vmovaps	%xmm1, 272(%rsp)
	vbroadcastss	%xmm1, %ymm1
	vpbroadcastd	%xmm0, %ymm0
	vmovups	%ymm1, 848(%rsp)
	vmovdqu	%ymm0, 1008(%rsp)
	vmovd	%r15d, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vmovdqu	%ymm0, 976(%rsp)
	vmovd	%edx, %xmm0
	vcvttsd2si	%xmm8, %edx
	vpbroadcastd	%xmm0, %ymm0
	movl	%edx, 1296(%rsp)
	vmovdqu	%ymm0, 944(%rsp)
	vmovd	%r11d, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vmovdqu	%ymm0, 560(%rsp)
	vmovd	%ecx, %xmm0
	movl	$-1094189056, %ecx
	vpbroadcastd	%xmm0, %ymm0
	subl	%ebx, %ecx
	vmovdqu	%ymm0, 1136(%rsp)
	vmovd	%ecx, %xmm0
	movl	$-1094189056, %ecx
	vpbroadcastd	%xmm0, %ymm0
	subl	%edi, %ecx
	vmovdqu	%ymm0, 1104(%rsp)
	vmovd	%ecx, %xmm0
	leaq	17408(%r13), %rcx
	vpbroadcastd	%xmm0, %ymm0
	cmpq	%r8, %rcx
	setb	%cl
	cmpq	%rax, %r14
	vmovdqu	%ymm0, 1072(%rsp)
	vmovd	%ebx, %xmm0
	setb	%al
	vpbroadcastd	%xmm0, %ymm0
	andb	%cl, %al
	xorl	%ecx, %ecx
	movb	%al, 160(%rsp)
	vcvttsd2si	%xmm4, %eax
	vmovdqu	%ymm0, 816(%rsp)
	vmovd	%ebp, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	movl	%eax, 352(%rsp)
	vmovdqu	%ymm0, 784(%rsp)
	vmovd	%edi, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vmovdqu	%ymm0, 1472(%rsp)
	vmovd	%edx, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vmovdqu	%ymm0, 1440(%rsp)
	vmovd	%esi, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vmovdqu	%ymm0, 1232(%rsp)
	vmovd	%eax, %xmm0
	movabsq	$.LCPI15_2, %rax
	vbroadcastsd	(%rax), %ymm4
	vpbroadcastd	%xmm0, %ymm0
	vmovdqu	%ymm0, 1408(%rsp)
	vmovupd	%ymm4, 1200(%rsp)
	jmp	.LBB15_11
	.p2align	4
.LBB15_96:
	movq	152(%rsp), %rcx
	incq	%rcx
	cmpq	%rcx, 2304(%rsp)
	je	.LBB15_97
.LBB15_11:
	movq	2296(%rsp), %rax
	movq	144(%rsp), %rdx
	movq	%rcx, 152(%rsp)
	movq	2544(%rsp), %r15
	movq	2376(%rsp), %rbp
	cmpb	$0, (%rax,%rcx)
	cmovneq	%rcx, %rdx
	xorl	%ebx, %ebx
	movq	%rdx, %rcx
	sarq	$63, %rcx
	andq	2216(%rsp), %rcx
	movq	%rdx, 144(%rsp)
	addq	%rdx, %rcx
	imulq	2224(%rsp), %rcx
	movq	%rcx, 312(%rsp)
	jmp	.LBB15_12
	.p2align	4
.LBB15_94:
	vmovupd	17408(%r13), %ymm0
	vcvtps2pd	(%rbx), %ymm4
	vmovupd	17440(%r13), %ymm1
	vmovupd	17472(%r13), %ymm2
	vmovupd	17504(%r13), %ymm3
	movq	752(%rsp), %rcx
	vmulpd	%ymm0, %ymm0, %ymm0
	vmulpd	%ymm1, %ymm1, %ymm1
	vmulpd	%ymm2, %ymm2, %ymm2
	vmulpd	%ymm3, %ymm3, %ymm3
	vmulpd	%ymm4, %ymm0, %ymm0
	vcvtps2pd	16(%rbx), %ymm4
	vaddpd	18432(%r13), %ymm0, %ymm0
	vmulpd	%ymm4, %ymm1, %ymm1
	vcvtps2pd	32(%rbx), %ymm4
	vaddpd	18464(%r13), %ymm1, %ymm1
	vmulpd	%ymm4, %ymm2, %ymm2
	vcvtps2pd	48(%rbx), %ymm4
	vaddpd	18496(%r13), %ymm2, %ymm2
	vmulpd	%ymm4, %ymm3, %ymm3
	vaddpd	18528(%r13), %ymm3, %ymm3
	vmovupd	%ymm0, 18432(%r13)
	vmovupd	%ymm1, 18464(%r13)
	vmovupd	%ymm2, 18496(%r13)
	vmovupd	%ymm3, 18528(%r13)
	vmovupd	17536(%r13), %ymm0
	vcvtps2pd	64(%rbx), %ymm4
	vmovupd	17568(%r13), %ymm1
	vmovupd	17600(%r13), %ymm2
	vmovupd	17632(%r13), %ymm3
	vmulpd	%ymm0, %ymm0, %ymm0
	vmulpd	%ymm1, %ymm1, %ymm1
	vmulpd	%ymm2, %ymm2, %ymm2
	vmulpd	%ymm3, %ymm3, %ymm3
	vmulpd	%ymm4, %ymm0, %ymm0
	vcvtps2pd	80(%rbx), %ymm4
	vaddpd	18560(%r13), %ymm0, %ymm0
	vmulpd	%ymm4, %ymm1, %ymm1
	vcvtps2pd	96(%rbx), %ymm4
	vaddpd	18592(%r13), %ymm1, %ymm1
	vmulpd	%ymm4, %ymm2, %ymm2
	vcvtps2pd	112(%rbx), %ymm4
	vaddpd	18624(%r13), %ymm2, %ymm2
	vmulpd	%ymm4, %ymm3, %ymm3
	vaddpd	18656(%r13), %ymm3, %ymm3
	vmovupd	%ymm0, 18560(%r13)
	vmovupd	%ymm1, 18592(%r13)
	vmovupd	%ymm2, 18624(%r13)
	vmovupd	%ymm3, 18656(%r13)
	vmovupd	17664(%r13), %ymm0
	vcvtps2pd	128(%rbx), %ymm4
	vmovupd	17696(%r13), %ymm1
	vmovupd	17728(%r13), %ymm2
	vmovupd	17760(%r13), %ymm3
	vmulpd	%ymm0, %ymm0, %ymm0
	vmulpd	%ymm1, %ymm1, %ymm1
	vmulpd	%ymm2, %ymm2, %ymm2
	vmulpd	%ymm3, %ymm3, %ymm3
	vmulpd	%ymm4, %ymm0, %ymm0
	vcvtps2pd	144(%rbx), %ymm4
	vaddpd	18688(%r13), %ymm0, %ymm0
	vmulpd	%ymm4, %ymm1, %ymm1
	vcvtps2pd	160(%rbx), %ymm4
	vaddpd	18720(%r13), %ymm1, %ymm1
	vmulpd	%ymm4, %ymm2, %ymm2
	vcvtps2pd	176(%rbx), %ymm4
	vaddpd	18752(%r13), %ymm2, %ymm2
	vmulpd	%ymm4, %ymm3, %ymm3
	vaddpd	18784(%r13), %ymm3, %ymm3
	vmovupd	%ymm0, 18688(%r13)
	vmovupd	%ymm1, 18720(%r13)
	vmovupd	%ymm2, 18752(%r13)
	vmovupd	%ymm3, 18784(%r13)
	vmovupd	17792(%r13), %ymm0
	vcvtps2pd	192(%rbx), %ymm4
	vmovupd	17824(%r13), %ymm1
	vmovupd	17856(%r13), %ymm2
	vmovupd	17888(%r13), %ymm3
	vmulpd	%ymm0, %ymm0, %ymm0
	vmulpd	%ymm1, %ymm1, %ymm1
	vmulpd	%ymm2, %ymm2, %ymm2
	vmulpd	%ymm3, %ymm3, %ymm3
	vmulpd	%ymm4, %ymm0, %ymm0
	vcvtps2pd	208(%rbx), %ymm4
	vaddpd	18816(%r13), %ymm0, %ymm0
	vmulpd	%ymm4, %ymm1, %ymm1
	vcvtps2pd	224(%rbx), %ymm4
	vaddpd	18848(%r13), %ymm1, %ymm1
	vmulpd	%ymm4, %ymm2, %ymm2
	vcvtps2pd	240(%rbx), %ymm4
	vaddpd	18880(%r13), %ymm2, %ymm2
	vmulpd	%ymm4, %ymm3, %ymm3
	vaddpd	18912(%r13), %ymm3, %ymm3
	vmovupd	%ymm0, 18816(%r13)
	vmovupd	%ymm1, 18848(%r13)
	vmovupd	%ymm2, 18880(%r13)
	vmovupd	%ymm3, 18912(%r13)
	vmovupd	17920(%r13), %ymm0
	vcvtps2pd	256(%rbx), %ymm4
	vmovupd	17952(%r13), %ymm1
	vmovupd	17984(%r13), %ymm2
	vmovupd	18016(%r13), %ymm3
	vmulpd	%ymm0, %ymm0, %ymm0
	vmulpd	%ymm1, %ymm1, %ymm1
	vmulpd	%ymm2, %ymm2, %ymm2
	vmulpd	%ymm3, %ymm3, %ymm3
	vmulpd	%ymm4, %ymm0, %ymm0
	vcvtps2pd	272(%rbx), %ymm4
	vaddpd	18944(%r13), %ymm0, %ymm0
	vmulpd	%ymm4, %ymm1, %ymm1
	vcvtps2pd	288(%rbx), %ymm4
	vaddpd	18976(%r13), %ymm1, %ymm1
	vmulpd	%ymm4, %ymm2, %ymm2
	vcvtps2pd	304(%rbx), %ymm4
	vaddpd	19008(%r13), %ymm2, %ymm2
	vmulpd	%ymm4, %ymm3, %ymm3
	vaddpd	19040(%r13), %ymm3, %ymm3
	vmovupd	%ymm0, 18944(%r13)
	vmovupd	%ymm1, 18976(%r13)
	vmovupd	%ymm2, 19008(%r13)
	vmovupd	%ymm3, 19040(%r13)
	vmovupd	18048(%r13), %ymm0
	vcvtps2pd	320(%rbx), %ymm4
	vmovupd	18080(%r13), %ymm1
	vmovupd	18112(%r13), %ymm2
	vmovupd	18144(%r13), %ymm3
	vmulpd	%ymm0, %ymm0, %ymm0
	vmulpd	%ymm1, %ymm1, %ymm1
	vmulpd	%ymm2, %ymm2, %ymm2
	vmulpd	%ymm3, %ymm3, %ymm3
	vmulpd	%ymm4, %ymm0, %ymm0
	vcvtps2pd	336(%rbx), %ymm4
	vaddpd	19072(%r13), %ymm0, %ymm0
	vmulpd	%ymm4, %ymm1, %ymm1
	vcvtps2pd	352(%rbx), %ymm4
	vaddpd	19104(%r13), %ymm1, %ymm1
	vmulpd	%ymm4, %ymm2, %ymm2
	vcvtps2pd	368(%rbx), %ymm4
	vaddpd	19136(%r13), %ymm2, %ymm2
	vmulpd	%ymm4, %ymm3, %ymm3
	vaddpd	19168(%r13), %ymm3, %ymm3
	vmovupd	%ymm0, 19072(%r13)
	vmovupd	%ymm1, 19104(%r13)
	vmovupd	%ymm2, 19136(%r13)
	vmovupd	%ymm3, 19168(%r13)
	vmovupd	18176(%r13), %ymm0
	vcvtps2pd	384(%rbx), %ymm4
	vmovupd	18208(%r13), %ymm1
	vmovupd	18240(%r13), %ymm2
	vmovupd	18272(%r13), %ymm3
	vmulpd	%ymm0, %ymm0, %ymm0
	vmulpd	%ymm1, %ymm1, %ymm1
	vmulpd	%ymm2, %ymm2, %ymm2
	vmulpd	%ymm3, %ymm3, %ymm3
	vmulpd	%ymm4, %ymm0, %ymm0
	vcvtps2pd	400(%rbx), %ymm4
	vaddpd	19200(%r13), %ymm0, %ymm0
	vmulpd	%ymm4, %ymm1, %ymm1
	vcvtps2pd	416(%rbx), %ymm4
	vaddpd	19232(%r13), %ymm1, %ymm1
	vmulpd	%ymm4, %ymm2, %ymm2
	vcvtps2pd	432(%rbx), %ymm4
	vaddpd	19264(%r13), %ymm2, %ymm2
	vmulpd	%ymm4, %ymm3, %ymm3
	vaddpd	19296(%r13), %ymm3, %ymm3
	vmovupd	%ymm0, 19200(%r13)
	vmovupd	%ymm1, 19232(%r13)
	vmovupd	%ymm2, 19264(%r13)
	vmovupd	%ymm3, 19296(%r13)
	vmovupd	18336(%r13), %ymm1
	vcvtps2pd	464(%rbx), %ymm5
	vmovupd	18304(%r13), %ymm0
	vmovupd	18368(%r13), %ymm2
	vmovupd	18400(%r13), %ymm3
	vcvtps2pd	448(%rbx), %ymm4
	vcvtps2pd	480(%rbx), %ymm6
	vmulpd	%ymm1, %ymm1, %ymm1
	vmulpd	%ymm0, %ymm0, %ymm0
	vmulpd	%ymm2, %ymm2, %ymm2
	vmulpd	%ymm3, %ymm3, %ymm3
	vmulpd	%ymm5, %ymm1, %ymm1
	vcvtps2pd	496(%rbx), %ymm5
	vmulpd	%ymm4, %ymm0, %ymm0
	vmulpd	%ymm6, %ymm2, %ymm2
	vaddpd	19328(%r13), %ymm0, %ymm0
	vaddpd	19360(%r13), %ymm1, %ymm1
	vaddpd	19392(%r13), %ymm2, %ymm2
	vmulpd	%ymm5, %ymm3, %ymm3
	vaddpd	19424(%r13), %ymm3, %ymm3
	vmovupd	%ymm0, 19328(%r13)
	vmovupd	%ymm1, 19360(%r13)
	vmovupd	%ymm2, 19392(%r13)
	vmovupd	%ymm3, 19424(%r13)
.LBB15_95:
	movq	2376(%rsp), %rbp
	incq	%rcx
	movq	%rcx, %rbx
	movq	%rbp, %rdi
	vzeroupper
	callq	*%r14
	movq	2544(%rsp), %r15
	movq	%r15, %rdi
	callq	*%r14
	cmpq	%rbx, 2224(%rsp)
	je	.LBB15_96
.LBB15_12:
	movq	312(%rsp), %rax
	movq	2208(%rsp), %rcx
	movq	2320(%rsp), %rdi
	movabsq	$NRT_incref, %r14
	movq	%rbx, 752(%rsp)
	addq	%rbx, %rax
	imulq	2232(%rsp), %rax
	vbroadcastsd	8(%rcx,%rax,8), %ymm2
	vbroadcastsd	16(%rcx,%rax,8), %ymm1
	vbroadcastsd	(%rcx,%rax,8), %ymm0
	vmovups	%ymm2, 400(%rsp)
	vmovups	%ymm1, 432(%rsp)
	vbroadcastsd	24(%rcx,%rax,8), %ymm2
	vbroadcastsd	32(%rcx,%rax,8), %ymm1
	vmovups	%ymm0, 240(%rsp)
	vmovups	%ymm2, 112(%rsp)
	vmovups	%ymm1, 208(%rsp)
	vbroadcastsd	40(%rcx,%rax,8), %ymm2
	vbroadcastsd	48(%rcx,%rax,8), %ymm1
	vmovups	%ymm2, 80(%rsp)
	vmovups	%ymm1, 320(%rsp)
	vbroadcastsd	56(%rcx,%rax,8), %ymm2
	vbroadcastsd	64(%rcx,%rax,8), %ymm1
	vmovups	%ymm2, 1376(%rsp)
	vmovups	%ymm1, 1344(%rsp)
	vzeroupper
	callq	*%r14
	movq	%rbp, %rdi
	callq	*%r14
	movq	2432(%rsp), %rdi
	callq	*%r14
	movq	2488(%rsp), %rdi
	callq	*%r14
	movq	%r15, %rdi
	callq	*%r14
	vmovupd	432(%rsp), %ymm15
	vmovupd	400(%rsp), %ymm14
	vmovupd	240(%rsp), %ymm13
	vmovupd	80(%rsp), %ymm12
	vmovupd	208(%rsp), %ymm11
	vmovupd	112(%rsp), %ymm10
	vmovupd	1344(%rsp), %ymm9
	vmovupd	1376(%rsp), %ymm8
	vmovupd	320(%rsp), %ymm7
	vmovupd	1200(%rsp), %ymm6
	movq	$-128, %rax
	.p2align	4
.LBB15_13:
	vmovupd	11264(%r13,%rax,8), %ymm0
	vmovupd	10240(%r13,%rax,8), %ymm2
	vmovupd	12288(%r13,%rax,8), %ymm1
	vmulpd	%ymm2, %ymm13, %ymm3
	vmulpd	%ymm0, %ymm14, %ymm4
	vmulpd	%ymm0, %ymm11, %ymm5
	vmulpd	%ymm0, %ymm8, %ymm0
	vaddpd	%ymm4, %ymm3, %ymm3
	vmulpd	%ymm1, %ymm15, %ymm4
	vaddpd	%ymm4, %ymm3, %ymm3
	vmulpd	%ymm2, %ymm10, %ymm4
	vmulpd	%ymm2, %ymm7, %ymm2
	vaddpd	%ymm5, %ymm4, %ymm4
	vmulpd	%ymm1, %ymm12, %ymm5
	vaddpd	%ymm0, %ymm2, %ymm0
	vmulpd	%ymm1, %ymm9, %ymm1
	vaddpd	%ymm1, %ymm0, %ymm0
	vaddpd	%ymm5, %ymm4, %ymm4
	vaddpd	%ymm6, %ymm3, %ymm1
	vmovupd	10272(%r13,%rax,8), %ymm5
	vaddpd	%ymm6, %ymm4, %ymm2
	vaddpd	%ymm6, %ymm0, %ymm0
	vmovupd	%ymm1, 14336(%r13,%rax,8)
	vmovupd	%ymm2, 15360(%r13,%rax,8)
	vmovupd	%ymm0, 16384(%r13,%rax,8)
	vmovupd	11296(%r13,%rax,8), %ymm0
	vmovupd	12320(%r13,%rax,8), %ymm1
	vmulpd	%ymm5, %ymm13, %ymm2
	vmulpd	%ymm0, %ymm14, %ymm3
	vmulpd	%ymm0, %ymm11, %ymm4
	vmulpd	%ymm0, %ymm8, %ymm0
	vaddpd	%ymm3, %ymm2, %ymm2
	vmulpd	%ymm1, %ymm15, %ymm3
	vaddpd	%ymm3, %ymm2, %ymm2
	vmulpd	%ymm5, %ymm10, %ymm3
	vaddpd	%ymm4, %ymm3, %ymm3
	vmulpd	%ymm1, %ymm12, %ymm4
	vmulpd	%ymm1, %ymm9, %ymm1
	vaddpd	%ymm4, %ymm3, %ymm3
	vmulpd	%ymm5, %ymm7, %ymm4
	vaddpd	%ymm0, %ymm4, %ymm0
	vaddpd	%ymm6, %ymm2, %ymm4
	vaddpd	%ymm6, %ymm3, %ymm2
	vaddpd	%ymm1, %ymm0, %ymm0
	vmovupd	%ymm4, 14368(%r13,%rax,8)
	vmovupd	%ymm2, 15392(%r13,%rax,8)
	vaddpd	%ymm6, %ymm0, %ymm0
	vmovupd	%ymm0, 16416(%r13,%rax,8)
	addq	$8, %rax
	jne	.LBB15_13
	cmpb	$0, 36(%rsp)
	movq	2464(%rsp), %rdi
	movl	168(%rsp), %r11d
	movl	200(%rsp), %r15d
	movl	1040(%rsp), %r10d
	movq	2576(%rsp), %rbx
	movl	$-2147483648, %ebp
	je	.LBB15_15
.LBB15_21:
	cmpb	$0, 64(%rsp)
	movl	192(%rsp), %esi
	movl	184(%rsp), %r8d
	movl	176(%rsp), %r9d
	movabsq	$.LCPI15_4, %rdx
	je	.LBB15_22
	movabsq	$.LCPI15_7, %r14
	xorl	%eax, %eax
	.p2align	4
.LBB15_87:
	movl	13316(%rdi,%rax,8), %ecx
	movl	15364(%rdi,%rax,8), %edx
	vmovss	(%r14), %xmm9
	subl	%r9d, %ecx
	subl	%r15d, %edx
	addl	$-1094189056, %ecx
	imull	%esi, %ecx
	addl	%ecx, %edx
	movl	14340(%rdi,%rax,8), %ecx
	subl	%r11d, %ecx
	addl	$-1094189056, %ecx
	imull	%r8d, %ecx
	leal	-1094189056(%rcx,%rdx), %ecx
	movabsq	$.LCPI15_4, %rdx
	vmovss	(%rdx), %xmm6
	movl	%ecx, (%r12,%rax,4)
	movl	13312(%rdi,%rax,8), %ecx
	xorl	%ebp, %ecx
	vxorps	%xmm8, %xmm8, %xmm8
	vcvtsi2ss	%ecx, %xmm8, %xmm7
	imull	%r10d, %ecx
	vxorps	%xmm8, %xmm8, %xmm8
	vcvtsi2ss	%ecx, %xmm8, %xmm1
	movl	14336(%rdi,%rax,8), %ecx
	vfmadd213ss	464(%rsp), %xmm6, %xmm1
	xorl	%ebp, %ecx
	vxorps	%xmm8, %xmm8, %xmm8
	vcvtsi2ss	%ecx, %xmm8, %xmm2
	imull	528(%rsp), %ecx
	vmulss	%xmm1, %xmm1, %xmm12
	vxorps	%xmm8, %xmm8, %xmm8
	vcvtsi2ss	%ecx, %xmm8, %xmm3
	movl	15360(%rdi,%rax,8), %ecx
	vfmadd213ss	288(%rsp), %xmm6, %xmm3
	xorl	%ebp, %ecx
	vxorps	%xmm8, %xmm8, %xmm8
	vcvtsi2ss	%ecx, %xmm8, %xmm4
	imull	368(%rsp), %ecx
	vmulss	%xmm3, %xmm3, %xmm13
	vmulss	%xmm3, %xmm1, %xmm1
	vxorps	%xmm8, %xmm8, %xmm8
	vcvtsi2ss	%ecx, %xmm8, %xmm5
	vmovss	496(%rsp), %xmm0
	movabsq	$.LCPI15_6, %rcx
	vfmadd213ss	272(%rsp), %xmm6, %xmm5
	vmovss	(%rcx), %xmm8
	movabsq	$.LCPI15_5, %rcx
	vfmadd213ss	%xmm0, %xmm6, %xmm7
	vfmadd213ss	%xmm0, %xmm6, %xmm2
	vfmadd213ss	%xmm0, %xmm6, %xmm4
	vmulss	%xmm5, %xmm5, %xmm14
	vmulss	%xmm5, %xmm1, %xmm1
	vmovaps	%xmm7, %xmm15
	vmovss	%xmm7, 240(%rsp)
	vmovss	(%rcx), %xmm7
	movabsq	$.LCPI15_8, %rcx
	vmovss	(%rcx), %xmm10
	movabsq	$.LCPI15_9, %rcx
	vmovss	(%rcx), %xmm11
	vmovaps	%xmm7, %xmm0
	vfmadd213ss	%xmm8, %xmm12, %xmm0
	vmovaps	%xmm7, %xmm6
	vfmadd213ss	%xmm9, %xmm12, %xmm0
	vfmadd213ss	%xmm10, %xmm12, %xmm0
	vfmadd213ss	%xmm11, %xmm12, %xmm0
	vmovaps	%xmm7, %xmm12
	vfmadd213ss	%xmm8, %xmm13, %xmm12
	vfmadd213ss	%xmm9, %xmm13, %xmm12
	vfmadd213ss	%xmm10, %xmm13, %xmm12
	vfmadd213ss	%xmm11, %xmm13, %xmm12
	vmovaps	%xmm7, %xmm13
	vfmadd213ss	%xmm8, %xmm14, %xmm13
	vfmadd213ss	%xmm9, %xmm14, %xmm13
	vmulss	%xmm0, %xmm12, %xmm0
	vfmadd213ss	%xmm10, %xmm14, %xmm13
	vfmadd213ss	%xmm11, %xmm14, %xmm13
	vmulss	%xmm15, %xmm15, %xmm14
	vmovaps	%xmm7, %xmm15
	vfmadd213ss	%xmm8, %xmm14, %xmm15
	vmulss	%xmm0, %xmm13, %xmm0
	vfmadd213ss	%xmm9, %xmm14, %xmm15
	vmulss	%xmm0, %xmm1, %xmm0
	vmulss	240(%rsp), %xmm2, %xmm1
	vfmadd213ss	%xmm10, %xmm14, %xmm15
	vfmadd213ss	%xmm11, %xmm14, %xmm15
	vmulss	%xmm2, %xmm2, %xmm14
	vmulss	%xmm4, %xmm1, %xmm1
	vfmadd213ss	%xmm8, %xmm14, %xmm6
	vfmadd213ss	%xmm9, %xmm14, %xmm6
	vfmadd213ss	%xmm10, %xmm14, %xmm6
	vfmadd213ss	%xmm11, %xmm14, %xmm6
	vmulss	%xmm4, %xmm4, %xmm14
	vfmadd213ss	%xmm8, %xmm14, %xmm7
	vmulss	%xmm6, %xmm15, %xmm6
	vfmadd213ss	%xmm9, %xmm14, %xmm7
	vfmadd213ss	%xmm10, %xmm14, %xmm7
	vfmadd213ss	%xmm11, %xmm14, %xmm7
	vmulss	%xmm7, %xmm6, %xmm6
	vmulss	%xmm6, %xmm1, %xmm1
	vdivss	%xmm1, %xmm0, %xmm0
	vmulss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, (%rbx,%rax,4)
	incq	%rax
	cmpq	$128, %rax
	jne	.LBB15_87
	jmp	.LBB15_24
	.p2align	4
.LBB15_15:
	vmulsd	8(%rsp), %xmm13, %xmm0
	vmulsd	16(%rsp), %xmm14, %xmm1
	vmovsd	2088(%rsp), %xmm2
	vaddsd	%xmm1, %xmm0, %xmm0
	vmulsd	24(%rsp), %xmm15, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm0
	vsubsd	56(%rsp), %xmm0, %xmm1
	vucomisd	%xmm2, %xmm1
	jbe	.LBB15_88
	vaddsd	56(%rsp), %xmm0, %xmm0
	vmovsd	2096(%rsp), %xmm1
	vucomisd	%xmm0, %xmm1
	jbe	.LBB15_88
	vmulsd	8(%rsp), %xmm10, %xmm0
	vmulsd	16(%rsp), %xmm11, %xmm1
	vmovsd	2104(%rsp), %xmm2
	vaddsd	%xmm1, %xmm0, %xmm0
	vmulsd	24(%rsp), %xmm12, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm0
	vsubsd	48(%rsp), %xmm0, %xmm1
	vucomisd	%xmm2, %xmm1
	jbe	.LBB15_88
	vaddsd	48(%rsp), %xmm0, %xmm0
	vmovsd	2112(%rsp), %xmm1
	vucomisd	%xmm0, %xmm1
	jbe	.LBB15_88
	vmulsd	8(%rsp), %xmm7, %xmm0
	vmulsd	16(%rsp), %xmm8, %xmm1
	vmovsd	2120(%rsp), %xmm2
	vaddsd	%xmm1, %xmm0, %xmm0
	vmulsd	24(%rsp), %xmm9, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm0
	vsubsd	40(%rsp), %xmm0, %xmm1
	vucomisd	%xmm2, %xmm1
	jbe	.LBB15_88
	vaddsd	40(%rsp), %xmm0, %xmm0
	vmovsd	2128(%rsp), %xmm1
	vucomisd	%xmm0, %xmm1
	ja	.LBB15_21
	.p2align	4
.LBB15_88:
	cmpb	$0, 64(%rsp)
	movl	192(%rsp), %r8d
	movl	184(%rsp), %r9d
	movl	176(%rsp), %r10d
	movabsq	$NRT_decref, %r14
	movabsq	$.LCPI15_4, %rdx
	je	.LBB15_89
	xorl	%eax, %eax
	.p2align	4
.LBB15_93:
	movl	13316(%rdi,%rax,8), %ecx
	movl	1296(%rsp), %edx
	movl	$-1094189056, %ebp
	movl	1264(%rsp), %esi
	addl	%ebp, %ecx
	cmpl	%ecx, %r10d
	cmovgl	%r10d, %ecx
	cmpl	%ecx, %edx
	cmovll	%edx, %ecx
	movl	14340(%rdi,%rax,8), %edx
	addl	%ebp, %edx
	cmpl	%edx, %r11d
	cmovgl	%r11d, %edx
	cmpl	%edx, %esi
	cmovll	%esi, %edx
	movl	15364(%rdi,%rax,8), %esi
	addl	%ebp, %esi
	movl	352(%rsp), %ebp
	cmpl	%esi, %r15d
	cmovgl	%r15d, %esi
	cmpl	%esi, %ebp
	cmovll	%ebp, %esi
	subl	%r11d, %edx
	subl	%r10d, %ecx
	movl	$-2147483648, %ebp
	imull	%r9d, %edx
	imull	%r8d, %ecx
	addl	%esi, %edx
	subl	%r15d, %ecx
	addl	%edx, %ecx
	movl	%ecx, (%r12,%rax,4)
	movl	14336(%rdi,%rax,8), %edx
	movl	13312(%rdi,%rax,8), %ecx
	movl	15360(%rdi,%rax,8), %esi
	xorl	%ebp, %edx
	xorl	%ebp, %ecx
	xorl	%ebp, %esi
	vxorps	%xmm8, %xmm8, %xmm8
	vcvtsi2ss	%edx, %xmm8, %xmm2
	imull	528(%rsp), %edx
	vxorps	%xmm8, %xmm8, %xmm8
	vcvtsi2ss	%ecx, %xmm8, %xmm7
	imull	1040(%rsp), %ecx
	vxorps	%xmm8, %xmm8, %xmm8
	vcvtsi2ss	%esi, %xmm8, %xmm4
	imull	368(%rsp), %esi
	vxorps	%xmm8, %xmm8, %xmm8
	vcvtsi2ss	%edx, %xmm8, %xmm3
	movabsq	$.LCPI15_4, %rdx
	vxorps	%xmm8, %xmm8, %xmm8
	vcvtsi2ss	%ecx, %xmm8, %xmm1
	vxorps	%xmm8, %xmm8, %xmm8
	vcvtsi2ss	%esi, %xmm8, %xmm5
	vmovss	496(%rsp), %xmm0
	movabsq	$.LCPI15_6, %rcx
	vmovss	(%rdx), %xmm6
	vmovss	(%rcx), %xmm8
	movabsq	$.LCPI15_5, %rcx
	vfmadd213ss	464(%rsp), %xmm6, %xmm1
	vfmadd213ss	288(%rsp), %xmm6, %xmm3
	vfmadd213ss	272(%rsp), %xmm6, %xmm5
	vfmadd213ss	%xmm0, %xmm6, %xmm7
	vfmadd213ss	%xmm0, %xmm6, %xmm2
	vfmadd213ss	%xmm0, %xmm6, %xmm4
	vmovaps	%xmm7, %xmm15
	vmovss	%xmm7, 240(%rsp)
	vmovss	(%rcx), %xmm7
	movabsq	$.LCPI15_7, %rcx
	vmulss	%xmm1, %xmm1, %xmm12
	vmulss	%xmm3, %xmm3, %xmm13
	vmulss	%xmm5, %xmm5, %xmm14
	vmulss	%xmm3, %xmm1, %xmm1
	vmovss	(%rcx), %xmm9
	movabsq	$.LCPI15_8, %rcx
	vmovss	(%rcx), %xmm10
	movabsq	$.LCPI15_9, %rcx
	vmovss	(%rcx), %xmm11
	vmulss	%xmm5, %xmm1, %xmm1
	vmovaps	%xmm7, %xmm0
	vfmadd213ss	%xmm8, %xmm12, %xmm0
	vmovaps	%xmm7, %xmm6
	vfmadd213ss	%xmm9, %xmm12, %xmm0
	vfmadd213ss	%xmm10, %xmm12, %xmm0
	vfmadd213ss	%xmm11, %xmm12, %xmm0
	vmovaps	%xmm7, %xmm12
	vfmadd213ss	%xmm8, %xmm13, %xmm12
	vfmadd213ss	%xmm9, %xmm13, %xmm12
	vfmadd213ss	%xmm10, %xmm13, %xmm12
	vfmadd213ss	%xmm11, %xmm13, %xmm12
	vmovaps	%xmm7, %xmm13
	vfmadd213ss	%xmm8, %xmm14, %xmm13
	vfmadd213ss	%xmm9, %xmm14, %xmm13
	vmulss	%xmm0, %xmm12, %xmm0
	vfmadd213ss	%xmm10, %xmm14, %xmm13
	vfmadd213ss	%xmm11, %xmm14, %xmm13
	vmulss	%xmm15, %xmm15, %xmm14
	vmovaps	%xmm7, %xmm15
	vfmadd213ss	%xmm8, %xmm14, %xmm15
	vmulss	%xmm0, %xmm13, %xmm0
	vfmadd213ss	%xmm9, %xmm14, %xmm15
	vmulss	%xmm0, %xmm1, %xmm0
	vmulss	240(%rsp), %xmm2, %xmm1
	vfmadd213ss	%xmm10, %xmm14, %xmm15
	vfmadd213ss	%xmm11, %xmm14, %xmm15
	vmulss	%xmm2, %xmm2, %xmm14
	vmulss	%xmm4, %xmm1, %xmm1
	vfmadd213ss	%xmm8, %xmm14, %xmm6
	vfmadd213ss	%xmm9, %xmm14, %xmm6
	vfmadd213ss	%xmm10, %xmm14, %xmm6
	vfmadd213ss	%xmm11, %xmm14, %xmm6
	vmulss	%xmm4, %xmm4, %xmm14
	vfmadd213ss	%xmm8, %xmm14, %xmm7
	vmulss	%xmm6, %xmm15, %xmm6
	vfmadd213ss	%xmm9, %xmm14, %xmm7
	vfmadd213ss	%xmm10, %xmm14, %xmm7
	vfmadd213ss	%xmm11, %xmm14, %xmm7
	vmulss	%xmm7, %xmm6, %xmm6
	vmulss	%xmm6, %xmm1, %xmm1
	vdivss	%xmm1, %xmm0, %xmm0
	vmulss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, (%rbx,%rax,4)
	incq	%rax
	cmpq	$128, %rax
	jne	.LBB15_93
	jmp	.LBB15_91
	.p2align	4
.LBB15_22:
	movabsq	$.LCPI15_6, %rsi
	movabsq	$.LCPI15_5, %r8
	movabsq	$.LCPI15_7, %r9
	movabsq	$.LCPI15_8, %r10
	movabsq	$.LCPI15_9, %r11
	xorl	%eax, %eax
	.p2align	4
.LBB15_23:
	vmovups	13312(%rdi,%rax,8), %ymm0
	vmovups	13344(%rdi,%rax,8), %ymm1
	vmovups	14336(%rdi,%rax,8), %ymm2
	vmovups	15392(%rdi,%rax,8), %ymm3
	movabsq	$.LCPI15_3, %rcx
	vbroadcastss	(%rsi), %ymm15
	vbroadcastss	(%r9), %ymm6
	vmovups	%ymm0, 240(%rsp)
	vshufps	$136, %ymm1, %ymm0, %ymm0
	vmovups	%ymm1, 400(%rsp)
	vmovups	14368(%rdi,%rax,8), %ymm1
	vmovups	%ymm2, 112(%rsp)
	vmovups	%ymm3, 80(%rsp)
	vpermpd	$216, %ymm0, %ymm0
	vmovups	%ymm1, 432(%rsp)
	vshufps	$136, %ymm1, %ymm2, %ymm1
	vmovups	15360(%rdi,%rax,8), %ymm2
	vpermpd	$216, %ymm1, %ymm1
	vmovups	%ymm2, 208(%rsp)
	vshufps	$136, %ymm3, %ymm2, %ymm2
	vbroadcastss	(%rcx), %ymm3
	movabsq	$.LCPI15_1, %rcx
	vpermpd	$216, %ymm2, %ymm2
	vxorps	%ymm3, %ymm0, %ymm0
	vxorps	%ymm3, %ymm1, %ymm1
	vxorps	%ymm3, %ymm2, %ymm2
	vpmulld	976(%rsp), %ymm0, %ymm3
	vcvtdq2ps	%ymm0, %ymm9
	vbroadcastss	(%rcx), %ymm0
	vcvtdq2ps	%ymm1, %ymm10
	vcvtdq2ps	%ymm2, %ymm11
	vcvtdq2ps	%ymm3, %ymm4
	vbroadcastss	(%rdx), %ymm3
	vfmadd213ps	912(%rsp), %ymm3, %ymm4
	vfmadd213ps	%ymm0, %ymm3, %ymm9
	vfmadd213ps	%ymm0, %ymm3, %ymm10
	vfmadd213ps	%ymm0, %ymm3, %ymm11
	vmovaps	%ymm4, %ymm5
	vmovups	%ymm4, 320(%rsp)
	vpmulld	944(%rsp), %ymm1, %ymm4
	vbroadcastss	(%r8), %ymm1
	vmulps	%ymm5, %ymm5, %ymm0
	vbroadcastss	(%r10), %ymm5
	vmulps	%ymm9, %ymm9, %ymm13
	vmovaps	%ymm1, %ymm14
	vcvtdq2ps	%ymm4, %ymm7
	vpmulld	560(%rsp), %ymm2, %ymm4
	vfmadd213ps	880(%rsp), %ymm3, %ymm7
	vmovaps	%ymm1, %ymm2
	vcvtdq2ps	%ymm4, %ymm8
	vfmadd213ps	848(%rsp), %ymm3, %ymm8
	vmovaps	%ymm1, %ymm3
	vfmadd213ps	%ymm15, %ymm0, %ymm3
	vbroadcastss	(%r11), %ymm4
	vfmadd213ps	%ymm6, %ymm0, %ymm3
	vfmadd213ps	%ymm5, %ymm0, %ymm3
	vmulps	%ymm8, %ymm8, %ymm12
	vfmadd213ps	%ymm4, %ymm0, %ymm3
	vmulps	%ymm7, %ymm7, %ymm0
	vfmadd213ps	%ymm15, %ymm12, %ymm2
	vfmadd213ps	%ymm15, %ymm0, %ymm14
	vfmadd213ps	%ymm6, %ymm12, %ymm2
	vfmadd213ps	%ymm6, %ymm0, %ymm14
	vfmadd213ps	%ymm5, %ymm12, %ymm2
	vfmadd213ps	%ymm5, %ymm0, %ymm14
	vfmadd213ps	%ymm4, %ymm12, %ymm2
	vmovaps	%ymm1, %ymm12
	vfmadd213ps	%ymm15, %ymm13, %ymm12
	vfmadd213ps	%ymm4, %ymm0, %ymm14
	vmulps	%ymm10, %ymm10, %ymm0
	vfmadd213ps	%ymm6, %ymm13, %ymm12
	vfmadd213ps	%ymm5, %ymm13, %ymm12
	vfmadd213ps	%ymm4, %ymm13, %ymm12
	vmovaps	%ymm1, %ymm13
	vfmadd213ps	%ymm15, %ymm0, %ymm13
	vfmadd213ps	%ymm6, %ymm0, %ymm13
	vfmadd213ps	%ymm5, %ymm0, %ymm13
	vfmadd213ps	%ymm4, %ymm0, %ymm13
	vmulps	%ymm11, %ymm11, %ymm0
	vfmadd213ps	%ymm15, %ymm0, %ymm1
	vfmadd213ps	%ymm6, %ymm0, %ymm1
	vfmadd213ps	%ymm5, %ymm0, %ymm1
	vmovups	208(%rsp), %ymm5
	vshufps	$221, 80(%rsp), %ymm5, %ymm5
	vfmadd213ps	%ymm4, %ymm0, %ymm1
	vmovups	240(%rsp), %ymm0
	vmovups	112(%rsp), %ymm4
	vshufps	$221, 400(%rsp), %ymm0, %ymm0
	vshufps	$221, 432(%rsp), %ymm4, %ymm4
	vpermpd	$216, %ymm5, %ymm5
	vpaddd	1072(%rsp), %ymm5, %ymm5
	vpermpd	$216, %ymm0, %ymm0
	vpaddd	1104(%rsp), %ymm0, %ymm0
	vpermpd	$216, %ymm4, %ymm4
	vpaddd	1136(%rsp), %ymm4, %ymm4
	vpmulld	592(%rsp), %ymm0, %ymm0
	vpmulld	1008(%rsp), %ymm4, %ymm4
	vpaddd	%ymm0, %ymm5, %ymm0
	vpaddd	%ymm4, %ymm0, %ymm0
	vmovdqu	%ymm0, (%r12,%rax,4)
	vmulps	%ymm3, %ymm14, %ymm0
	vmulps	%ymm2, %ymm0, %ymm0
	vmulps	%ymm13, %ymm12, %ymm2
	vmulps	%ymm1, %ymm2, %ymm1
	vmulps	320(%rsp), %ymm7, %ymm2
	vmulps	%ymm2, %ymm8, %ymm2
	vmulps	%ymm0, %ymm2, %ymm0
	vmulps	%ymm10, %ymm9, %ymm2
	vmulps	%ymm2, %ymm11, %ymm2
	vmulps	%ymm1, %ymm2, %ymm1
	vdivps	%ymm1, %ymm0, %ymm0
	vmulps	%ymm0, %ymm0, %ymm0
	vmovups	%ymm0, (%rbx,%rax,4)
	addq	$8, %rax
	cmpq	$128, %rax
	jne	.LBB15_23
.LBB15_24:
	movq	2432(%rsp), %rdi
	movabsq	$NRT_decref, %r14
	vzeroupper
	callq	*%r14
	movq	2320(%rsp), %r15
	movq	2488(%rsp), %rdi
	cmpb	$0, 36(%rsp)
	jne	.LBB15_28
	jmp	.LBB15_25
.LBB15_89:
	movabsq	$.LCPI15_6, %rsi
	movabsq	$.LCPI15_5, %r8
	movabsq	$.LCPI15_7, %r9
	movabsq	$.LCPI15_8, %r10
	movabsq	$.LCPI15_9, %r11
	xorl	%eax, %eax
	.p2align	4
.LBB15_90:
	vmovups	13312(%rdi,%rax,8), %ymm0
	vmovups	13344(%rdi,%rax,8), %ymm1
	vmovups	14368(%rdi,%rax,8), %ymm2
	vmovups	15392(%rdi,%rax,8), %ymm3
	movabsq	$.LCPI15_3, %rcx
	vbroadcastss	(%r8), %ymm13
	vbroadcastss	(%rsi), %ymm6
	vmovups	%ymm0, 240(%rsp)
	vshufps	$136, %ymm1, %ymm0, %ymm0
	vmovups	%ymm1, 400(%rsp)
	vmovups	14336(%rdi,%rax,8), %ymm1
	vmovups	%ymm2, 112(%rsp)
	vmovups	%ymm3, 80(%rsp)
	vmovaps	%ymm13, %ymm14
	vmovaps	%ymm13, %ymm15
	vpermpd	$216, %ymm0, %ymm0
	vmovups	%ymm1, 432(%rsp)
	vshufps	$136, %ymm2, %ymm1, %ymm1
	vmovups	15360(%rdi,%rax,8), %ymm2
	vpermpd	$216, %ymm1, %ymm1
	vmovups	%ymm2, 208(%rsp)
	vshufps	$136, %ymm3, %ymm2, %ymm2
	vbroadcastss	(%rcx), %ymm3
	movabsq	$.LCPI15_1, %rcx
	vpermpd	$216, %ymm2, %ymm2
	vxorps	%ymm3, %ymm0, %ymm0
	vxorps	%ymm3, %ymm1, %ymm1
	vxorps	%ymm3, %ymm2, %ymm2
	vpmulld	976(%rsp), %ymm0, %ymm3
	vcvtdq2ps	%ymm0, %ymm9
	vbroadcastss	(%rcx), %ymm0
	vcvtdq2ps	%ymm1, %ymm10
	vcvtdq2ps	%ymm2, %ymm11
	movabsq	$.LCPI15_10, %rcx
	vcvtdq2ps	%ymm3, %ymm4
	vbroadcastss	(%rdx), %ymm3
	vfmadd213ps	912(%rsp), %ymm3, %ymm4
	vfmadd213ps	%ymm0, %ymm3, %ymm9
	vfmadd213ps	%ymm0, %ymm3, %ymm10
	vfmadd213ps	%ymm0, %ymm3, %ymm11
	vmovaps	%ymm4, %ymm5
	vmovups	%ymm4, 320(%rsp)
	vpmulld	944(%rsp), %ymm1, %ymm4
	vmulps	%ymm5, %ymm5, %ymm0
	vbroadcastss	(%r9), %ymm5
	vmulps	%ymm9, %ymm9, %ymm12
	vmovaps	%ymm13, %ymm1
	vfmadd213ps	%ymm6, %ymm12, %ymm1
	vfmadd213ps	%ymm5, %ymm12, %ymm1
	vcvtdq2ps	%ymm4, %ymm7
	vpmulld	560(%rsp), %ymm2, %ymm4
	vmovaps	%ymm13, %ymm2
	vfmadd213ps	%ymm6, %ymm0, %ymm2
	vfmadd213ps	880(%rsp), %ymm3, %ymm7
	vfmadd213ps	%ymm5, %ymm0, %ymm2
	vcvtdq2ps	%ymm4, %ymm8
	vbroadcastss	(%r10), %ymm4
	vfmadd213ps	848(%rsp), %ymm3, %ymm8
	vbroadcastss	(%r11), %ymm3
	vfmadd213ps	%ymm4, %ymm0, %ymm2
	vfmadd213ps	%ymm4, %ymm12, %ymm1
	vfmadd213ps	%ymm3, %ymm0, %ymm2
	vmulps	%ymm7, %ymm7, %ymm0
	vfmadd213ps	%ymm3, %ymm12, %ymm1
	vmovaps	%ymm13, %ymm12
	vfmadd213ps	%ymm6, %ymm0, %ymm14
	vfmadd213ps	%ymm5, %ymm0, %ymm14
	vfmadd213ps	%ymm4, %ymm0, %ymm14
	vfmadd213ps	%ymm3, %ymm0, %ymm14
	vmulps	%ymm8, %ymm8, %ymm0
	vfmadd213ps	%ymm6, %ymm0, %ymm15
	vfmadd213ps	%ymm5, %ymm0, %ymm15
	vfmadd213ps	%ymm4, %ymm0, %ymm15
	vfmadd213ps	%ymm3, %ymm0, %ymm15
	vmulps	%ymm10, %ymm10, %ymm0
	vfmadd213ps	%ymm6, %ymm0, %ymm12
	vfmadd213ps	%ymm5, %ymm0, %ymm12
	vfmadd213ps	%ymm4, %ymm0, %ymm12
	vfmadd213ps	%ymm3, %ymm0, %ymm12
	vmulps	%ymm11, %ymm11, %ymm0
	vfmadd213ps	%ymm6, %ymm0, %ymm13
	vmovdqu	1472(%rsp), %ymm6
	vmulps	%ymm1, %ymm12, %ymm1
	vfmadd213ps	%ymm5, %ymm0, %ymm13
	vpbroadcastd	(%rcx), %ymm5
	vfmadd213ps	%ymm4, %ymm0, %ymm13
	vmovups	208(%rsp), %ymm4
	vshufps	$221, 80(%rsp), %ymm4, %ymm4
	vfmadd213ps	%ymm3, %ymm0, %ymm13
	vmovups	240(%rsp), %ymm0
	vmovups	432(%rsp), %ymm3
	vshufps	$221, 400(%rsp), %ymm0, %ymm0
	vshufps	$221, 112(%rsp), %ymm3, %ymm3
	vmulps	%ymm1, %ymm13, %ymm1
	vpermpd	$216, %ymm4, %ymm4
	vpermpd	$216, %ymm0, %ymm0
	vpermpd	$216, %ymm3, %ymm3
	vpaddd	%ymm5, %ymm4, %ymm4
	vpmaxsd	%ymm4, %ymm6, %ymm4
	vpminsd	1408(%rsp), %ymm4, %ymm4
	vpaddd	%ymm5, %ymm0, %ymm0
	vpaddd	%ymm5, %ymm3, %ymm3
	vmovdqu	784(%rsp), %ymm5
	vpmaxsd	%ymm3, %ymm5, %ymm3
	vpminsd	1232(%rsp), %ymm3, %ymm3
	vpsubd	%ymm5, %ymm3, %ymm3
	vmovdqu	816(%rsp), %ymm5
	vpmulld	1008(%rsp), %ymm3, %ymm3
	vpmaxsd	%ymm0, %ymm5, %ymm0
	vpminsd	1440(%rsp), %ymm0, %ymm0
	vpaddd	%ymm3, %ymm4, %ymm3
	vpsubd	%ymm5, %ymm0, %ymm0
	vpmulld	592(%rsp), %ymm0, %ymm0
	vpsubd	%ymm6, %ymm0, %ymm0
	vpaddd	%ymm3, %ymm0, %ymm0
	vmovdqu	%ymm0, (%r12,%rax,4)
	vmulps	%ymm2, %ymm14, %ymm0
	vmulps	320(%rsp), %ymm7, %ymm2
	vmulps	%ymm0, %ymm15, %ymm0
	vmulps	%ymm2, %ymm8, %ymm2
	vmulps	%ymm0, %ymm2, %ymm0
	vmulps	%ymm10, %ymm9, %ymm2
	vmulps	%ymm2, %ymm11, %ymm2
	vmulps	%ymm1, %ymm2, %ymm1
	vdivps	%ymm1, %ymm0, %ymm0
	vmulps	%ymm0, %ymm0, %ymm0
	vmovups	%ymm0, (%rbx,%rax,4)
	addq	$8, %rax
	cmpq	$128, %rax
	jne	.LBB15_90
.LBB15_91:
	movq	2432(%rsp), %rdi
	vzeroupper
	callq	*%r14
.LBB15_25:
	movq	2352(%rsp), %rdx
	xorl	%eax, %eax
	.p2align	4
.LBB15_26:
	movl	(%r12,%rax,4), %ecx
	vmovsd	(%rdx,%rcx,8), %xmm0
	vmovsd	%xmm0, 17408(%r13,%rax,8)
	movl	4(%r12,%rax,4), %ecx
	vmovsd	(%rdx,%rcx,8), %xmm0
	vmovsd	%xmm0, 17416(%r13,%rax,8)
	movl	8(%r12,%rax,4), %ecx
	vmovsd	(%rdx,%rcx,8), %xmm0
	vmovsd	%xmm0, 17424(%r13,%rax,8)
	movl	12(%r12,%rax,4), %ecx
	vmovsd	(%rdx,%rcx,8), %xmm0
	vmovsd	%xmm0, 17432(%r13,%rax,8)
	movl	16(%r12,%rax,4), %ecx
	vmovsd	(%rdx,%rcx,8), %xmm0
	vmovsd	%xmm0, 17440(%r13,%rax,8)
	movl	20(%r12,%rax,4), %ecx
	vmovsd	(%rdx,%rcx,8), %xmm0
	vmovsd	%xmm0, 17448(%r13,%rax,8)
	movl	24(%r12,%rax,4), %ecx
	vmovsd	(%rdx,%rcx,8), %xmm0
	vmovsd	%xmm0, 17456(%r13,%rax,8)
	movl	28(%r12,%rax,4), %ecx
	vmovsd	(%rdx,%rcx,8), %xmm0
	vmovsd	%xmm0, 17464(%r13,%rax,8)
	movl	32(%r12,%rax,4), %ecx
	vmovsd	(%rdx,%rcx,8), %xmm0
	vmovsd	%xmm0, 17472(%r13,%rax,8)
	movl	36(%r12,%rax,4), %ecx
	vmovsd	(%rdx,%rcx,8), %xmm0
	vmovsd	%xmm0, 17480(%r13,%rax,8)
	movl	40(%r12,%rax,4), %ecx
	vmovsd	(%rdx,%rcx,8), %xmm0
	vmovsd	%xmm0, 17488(%r13,%rax,8)
	movl	44(%r12,%rax,4), %ecx
	vmovsd	(%rdx,%rcx,8), %xmm0
	vmovsd	%xmm0, 17496(%r13,%rax,8)
	movl	48(%r12,%rax,4), %ecx
	vmovsd	(%rdx,%rcx,8), %xmm0
	vmovsd	%xmm0, 17504(%r13,%rax,8)
	movl	52(%r12,%rax,4), %ecx
	vmovsd	(%rdx,%rcx,8), %xmm0
	vmovsd	%xmm0, 17512(%r13,%rax,8)
	movl	56(%r12,%rax,4), %ecx
	vmovsd	(%rdx,%rcx,8), %xmm0
	vmovsd	%xmm0, 17520(%r13,%rax,8)
	movl	60(%r12,%rax,4), %ecx
	vmovsd	(%rdx,%rcx,8), %xmm0
	vmovsd	%xmm0, 17528(%r13,%rax,8)
	addq	$16, %rax
	cmpq	$128, %rax
	jne	.LBB15_26
	movq	2488(%rsp), %rdi
	callq	*%r14
	movq	2320(%rsp), %rdi
	callq	*%r14
	xorl	%r15d, %r15d
	xorl	%edi, %edi
.LBB15_28:
	callq	*%r14
	movq	%r15, %rdi
	callq	*%r14
	cmpb	$0, 160(%rsp)
	je	.LBB15_94
	movq	752(%rsp), %rcx
	xorl	%eax, %eax
	.p2align	4
.LBB15_30:
	vmovsd	17408(%r13,%rax,8), %xmm0
	vmovss	(%rbx,%rax,4), %xmm2
	vmovsd	17416(%r13,%rax,8), %xmm1
	vmulsd	%xmm0, %xmm0, %xmm0
	vcvtss2sd	%xmm2, %xmm2, %xmm2
	vmulsd	%xmm2, %xmm0, %xmm0
	vaddsd	18432(%r13,%rax,8), %xmm0, %xmm0
	vmovsd	%xmm0, 18432(%r13,%rax,8)
	vmulsd	%xmm1, %xmm1, %xmm0
	vmovss	4(%rbx,%rax,4), %xmm1
	vcvtss2sd	%xmm1, %xmm1, %xmm1
	vmulsd	%xmm1, %xmm0, %xmm0
	vaddsd	18440(%r13,%rax,8), %xmm0, %xmm0
	vmovsd	%xmm0, 18440(%r13,%rax,8)
	vmovsd	17424(%r13,%rax,8), %xmm0
	vmovss	8(%rbx,%rax,4), %xmm1
	vmulsd	%xmm0, %xmm0, %xmm0
	vcvtss2sd	%xmm1, %xmm1, %xmm1
	vmulsd	%xmm1, %xmm0, %xmm0
	vaddsd	18448(%r13,%rax,8), %xmm0, %xmm0
	vmovsd	%xmm0, 18448(%r13,%rax,8)
	vmovsd	17432(%r13,%rax,8), %xmm0
	vmovss	12(%rbx,%rax,4), %xmm1
	vmulsd	%xmm0, %xmm0, %xmm0
	vcvtss2sd	%xmm1, %xmm1, %xmm1
	vmulsd	%xmm1, %xmm0, %xmm0
	vaddsd	18456(%r13,%rax,8), %xmm0, %xmm0
	vmovsd	%xmm0, 18456(%r13,%rax,8)
	vmovsd	17440(%r13,%rax,8), %xmm0
	vmovss	16(%rbx,%rax,4), %xmm1
	vmulsd	%xmm0, %xmm0, %xmm0
	vcvtss2sd	%xmm1, %xmm1, %xmm1
	vmulsd	%xmm1, %xmm0, %xmm0
	vaddsd	18464(%r13,%rax,8), %xmm0, %xmm0
	vmovsd	%xmm0, 18464(%r13,%rax,8)
	vmovsd	17448(%r13,%rax,8), %xmm0
	vmovss	20(%rbx,%rax,4), %xmm1
	vmulsd	%xmm0, %xmm0, %xmm0
	vcvtss2sd	%xmm1, %xmm1, %xmm1
	vmulsd	%xmm1, %xmm0, %xmm0
	vaddsd	18472(%r13,%rax,8), %xmm0, %xmm0
	vmovsd	%xmm0, 18472(%r13,%rax,8)
	vmovsd	17456(%r13,%rax,8), %xmm0
	vmovss	24(%rbx,%rax,4), %xmm1
	vmulsd	%xmm0, %xmm0, %xmm0
	vcvtss2sd	%xmm1, %xmm1, %xmm1
	vmulsd	%xmm1, %xmm0, %xmm0
	vaddsd	18480(%r13,%rax,8), %xmm0, %xmm0
	vmovsd	%xmm0, 18480(%r13,%rax,8)
	vmovsd	17464(%r13,%rax,8), %xmm0
	vmovss	28(%rbx,%rax,4), %xmm1
	vmulsd	%xmm0, %xmm0, %xmm0
	vcvtss2sd	%xmm1, %xmm1, %xmm1
	vmulsd	%xmm1, %xmm0, %xmm0
	vaddsd	18488(%r13,%rax,8), %xmm0, %xmm0
	vmovsd	%xmm0, 18488(%r13,%rax,8)
	addq	$8, %rax
	cmpq	$128, %rax
	jne	.LBB15_30
	jmp	.LBB15_95
.LBB15_31:
	movabsq	$.LCPI15_12, %rax
	vsubsd	%xmm9, %xmm8, %xmm3
	vmovsd	2056(%rsp), %xmm1
	vbroadcastsd	%xmm11, %ymm12
	vbroadcastsd	%xmm10, %ymm13
	vmovsd	2064(%rsp), %xmm0
	vmovsd	2048(%rsp), %xmm2
	movabsq	$.LCPI15_11, %rdx
	movabsq	$.LCPI15_15, %r12
	vmovsd	(%rax), %xmm14
	movabsq	$.LCPI15_13, %rax
	vmovsd	(%rax), %xmm15
	vcvttsd2si	%xmm12, %rcx
	vmovupd	%ymm13, 1104(%rsp)
	vmovupd	%ymm12, 1136(%rsp)
	vmovapd	592(%rsp), %xmm12
	movq	%rcx, %rsi
	sarq	$63, %rsi
	vbroadcastsd	%xmm1, %ymm1
	vbroadcastsd	%xmm0, %ymm0
	vbroadcastsd	%xmm2, %ymm2
	vaddsd	%xmm3, %xmm14, %xmm3
	vmovsd	%xmm14, 1232(%rsp)
	vmovups	%ymm1, 1760(%rsp)
	vmovsd	2152(%rsp), %xmm1
	vmovups	%ymm0, 1728(%rsp)
	vmovsd	2072(%rsp), %xmm0
	vmovups	%ymm2, 1792(%rsp)
	vmovsd	2080(%rsp), %xmm2
	vmovsd	%xmm15, 688(%rsp)
	vmovsd	%xmm3, 168(%rsp)
	vsubsd	%xmm7, %xmm6, %xmm3
	vaddsd	%xmm3, %xmm14, %xmm3
	vmovsd	%xmm3, 64(%rsp)
	vsubsd	%xmm5, %xmm4, %xmm3
	vbroadcastsd	%xmm1, %ymm1
	vbroadcastsd	%xmm0, %ymm0
	vmovups	%ymm1, 1072(%rsp)
	vbroadcastsd	%xmm9, %ymm1
	vaddsd	%xmm3, %xmm14, %xmm3
	vmovupd	%ymm1, 1696(%rsp)
	vbroadcastsd	%xmm8, %ymm1
	vmovsd	%xmm3, 1408(%rsp)
	vsubsd	%xmm15, %xmm11, %xmm3
	vmovupd	%ymm1, 1664(%rsp)
	vbroadcastsd	%xmm7, %ymm1
	vmovapd	272(%rsp), %xmm11
	vmovupd	%ymm1, 1632(%rsp)
	vbroadcastsd	%xmm6, %ymm1
	vcvttsd2si	%xmm3, %rax
	vsubsd	%xmm15, %xmm10, %xmm3
	vmovapd	288(%rsp), %xmm10
	vmovupd	%ymm1, 1600(%rsp)
	vbroadcastsd	%xmm5, %ymm1
	andq	%rax, %rsi
	orq	%rcx, %rsi
	vcvttsd2si	%xmm13, %rcx
	vbroadcastsd	208(%rsp), %ymm13
	vcvttsd2si	%xmm3, %rax
	vmovupd	%ymm1, 1568(%rsp)
	vbroadcastsd	%xmm4, %ymm1
	movq	%rsi, 680(%rsp)
	movq	%rcx, %rdi
	sarq	$63, %rdi
	vmovupd	%ymm1, 1536(%rsp)
	vmovsd	(%rdx), %xmm1
	vmulsd	%xmm11, %xmm12, %xmm3
	andq	%rax, %rdi
	orq	%rcx, %rdi
	movq	2352(%rsp), %rcx
	vmulsd	%xmm3, %xmm10, %xmm3
	vmovups	%ymm13, 1952(%rsp)
	vbroadcastsd	112(%rsp), %ymm13
	vmovapd	%xmm3, 1328(%rsp)
	leaq	(%rcx,%rdi,8), %rax
	vaddsd	%xmm1, %xmm9, %xmm4
	vmovsd	%xmm1, 560(%rsp)
	movq	%rax, 672(%rsp)
	leaq	(%rdi,%rdi,2), %rax
	shlq	$4, %rdi
	addq	%rcx, %rdi
	leaq	(%rcx,%rax,8), %rax
	vmovsd	%xmm4, 160(%rsp)
	vaddsd	%xmm1, %xmm7, %xmm4
	vaddsd	%xmm1, %xmm5, %xmm1
	xorl	%ecx, %ecx
	movq	%rdi, 640(%rsp)
	movq	%rax, 664(%rsp)
	leaq	(%rsi,%rsi), %rax
	vmovups	%ymm13, 1920(%rsp)
	vbroadcastsd	432(%rsp), %ymm13
	movq	%rax, 656(%rsp)
	leaq	(%rsi,%rsi,2), %rax
	vmovsd	%xmm1, 152(%rsp)
	vbroadcastsd	%xmm2, %ymm1
	vbroadcastsd	%xmm11, %ymm2
	vmovsd	%xmm4, 1200(%rsp)
	movq	%rax, 648(%rsp)
	movabsq	$.LCPI15_14, %rax
	vmovupd	%ymm2, 1296(%rsp)
	vmovups	%ymm13, 1888(%rsp)
	vbroadcastsd	400(%rsp), %ymm13
	vmovups	%ymm0, 400(%rsp)
	vmulsd	(%rax), %xmm3, %xmm0
	vmovups	%ymm13, 1856(%rsp)
	vbroadcastsd	240(%rsp), %ymm13
	vmovups	%ymm1, 240(%rsp)
	vbroadcastsd	%xmm3, %ymm1
	vmovupd	%ymm1, 432(%rsp)
	vbroadcastsd	%xmm12, %ymm1
	vmovapd	%xmm0, 1472(%rsp)
	vbroadcastsd	%xmm0, %ymm0
	vmovupd	%ymm1, 1040(%rsp)
	vbroadcastsd	%xmm10, %ymm1
	vmovupd	%ymm0, 1504(%rsp)
	vmovupd	%ymm1, 1264(%rsp)
	vmovupd	%ymm13, 1824(%rsp)
	jmp	.LBB15_32
	.p2align	4
.LBB15_85:
	movq	632(%rsp), %rcx
	incq	%rcx
	cmpq	%rcx, 2304(%rsp)
	je	.LBB15_97
.LBB15_32:
	movq	2296(%rsp), %rax
	movq	144(%rsp), %rdx
	movq	%rcx, 632(%rsp)
	movq	2376(%rsp), %rbp
	movq	2432(%rsp), %r15
	cmpb	$0, (%rax,%rcx)
	cmovneq	%rcx, %rdx
	xorl	%ebx, %ebx
	movq	%rdx, %rcx
	sarq	$63, %rcx
	andq	2216(%rsp), %rcx
	movq	%rdx, 144(%rsp)
	addq	%rdx, %rcx
	imulq	2224(%rsp), %rcx
	movq	%rcx, 704(%rsp)
	jmp	.LBB15_33
	.p2align	4
.LBB15_66:
	vmovapd	1328(%rsp), %xmm0
	vucomisd	560(%rsp), %xmm0
	jne	.LBB15_67
	jp	.LBB15_67
	vmovupd	17408(%r13), %ymm0
	vmovupd	17440(%r13), %ymm1
	vmovupd	17472(%r13), %ymm2
	vmovupd	17504(%r13), %ymm3
	vmulpd	%ymm0, %ymm0, %ymm0
	vmulpd	%ymm1, %ymm1, %ymm1
	vmulpd	%ymm2, %ymm2, %ymm2
	vmulpd	%ymm3, %ymm3, %ymm3
	vaddpd	18432(%r13), %ymm0, %ymm0
	vaddpd	18464(%r13), %ymm1, %ymm1
	vaddpd	18496(%r13), %ymm2, %ymm2
	vaddpd	18528(%r13), %ymm3, %ymm3
	vmovupd	%ymm0, 18432(%r13)
	vmovupd	%ymm1, 18464(%r13)
	vmovupd	%ymm2, 18496(%r13)
	vmovupd	%ymm3, 18528(%r13)
	vmovupd	17536(%r13), %ymm0
	vmovupd	17568(%r13), %ymm1
	vmovupd	17600(%r13), %ymm2
	vmovupd	17632(%r13), %ymm3
	vmulpd	%ymm0, %ymm0, %ymm0
	vmulpd	%ymm1, %ymm1, %ymm1
	vmulpd	%ymm2, %ymm2, %ymm2
	vmulpd	%ymm3, %ymm3, %ymm3
	vaddpd	18560(%r13), %ymm0, %ymm0
	vaddpd	18592(%r13), %ymm1, %ymm1
	vaddpd	18624(%r13), %ymm2, %ymm2
	vaddpd	18656(%r13), %ymm3, %ymm3
	vmovupd	%ymm0, 18560(%r13)
	vmovupd	%ymm1, 18592(%r13)
	vmovupd	%ymm2, 18624(%r13)
	vmovupd	%ymm3, 18656(%r13)
	vmovupd	17664(%r13), %ymm0
	vmovupd	17696(%r13), %ymm1
	vmovupd	17728(%r13), %ymm2
	vmovupd	17760(%r13), %ymm3
	vmulpd	%ymm0, %ymm0, %ymm0
	vmulpd	%ymm1, %ymm1, %ymm1
	vmulpd	%ymm2, %ymm2, %ymm2
	vmulpd	%ymm3, %ymm3, %ymm3
	vaddpd	18688(%r13), %ymm0, %ymm0
	vaddpd	18720(%r13), %ymm1, %ymm1
	vaddpd	18752(%r13), %ymm2, %ymm2
	vaddpd	18784(%r13), %ymm3, %ymm3
	vmovupd	%ymm0, 18688(%r13)
	vmovupd	%ymm1, 18720(%r13)
	vmovupd	%ymm2, 18752(%r13)
	vmovupd	%ymm3, 18784(%r13)
	vmovupd	17792(%r13), %ymm0
	vmovupd	17824(%r13), %ymm1
	vmovupd	17856(%r13), %ymm2
	vmovupd	17888(%r13), %ymm3
	vmulpd	%ymm0, %ymm0, %ymm0
	vmulpd	%ymm1, %ymm1, %ymm1
	vmulpd	%ymm2, %ymm2, %ymm2
	vmulpd	%ymm3, %ymm3, %ymm3
	vaddpd	18816(%r13), %ymm0, %ymm0
	vaddpd	18848(%r13), %ymm1, %ymm1
	vaddpd	18880(%r13), %ymm2, %ymm2
	vaddpd	18912(%r13), %ymm3, %ymm3
	vmovupd	%ymm0, 18816(%r13)
	vmovupd	%ymm1, 18848(%r13)
	vmovupd	%ymm2, 18880(%r13)
	vmovupd	%ymm3, 18912(%r13)
	vmovupd	17920(%r13), %ymm0
	vmovupd	17952(%r13), %ymm1
	vmovupd	17984(%r13), %ymm2
	vmovupd	18016(%r13), %ymm3
	vmulpd	%ymm0, %ymm0, %ymm0
	vmulpd	%ymm1, %ymm1, %ymm1
	vmulpd	%ymm2, %ymm2, %ymm2
	vmulpd	%ymm3, %ymm3, %ymm3
	vaddpd	18944(%r13), %ymm0, %ymm0
	vaddpd	18976(%r13), %ymm1, %ymm1
	vaddpd	19008(%r13), %ymm2, %ymm2
	vaddpd	19040(%r13), %ymm3, %ymm3
	vmovupd	%ymm0, 18944(%r13)
	vmovupd	%ymm1, 18976(%r13)
	vmovupd	%ymm2, 19008(%r13)
	vmovupd	%ymm3, 19040(%r13)
	vmovupd	18048(%r13), %ymm0
	vmovupd	18080(%r13), %ymm1
	vmovupd	18112(%r13), %ymm2
	vmovupd	18144(%r13), %ymm3
	vmulpd	%ymm0, %ymm0, %ymm0
	vmulpd	%ymm1, %ymm1, %ymm1
	vmulpd	%ymm2, %ymm2, %ymm2
	vmulpd	%ymm3, %ymm3, %ymm3
	vaddpd	19072(%r13), %ymm0, %ymm0
	vaddpd	19104(%r13), %ymm1, %ymm1
	vaddpd	19136(%r13), %ymm2, %ymm2
	vaddpd	19168(%r13), %ymm3, %ymm3
	vmovupd	%ymm0, 19072(%r13)
	vmovupd	%ymm1, 19104(%r13)
	vmovupd	%ymm2, 19136(%r13)
	vmovupd	%ymm3, 19168(%r13)
	vmovupd	18176(%r13), %ymm0
	vmovupd	18208(%r13), %ymm1
	vmovupd	18240(%r13), %ymm2
	vmovupd	18272(%r13), %ymm3
	vmulpd	%ymm0, %ymm0, %ymm0
	vmulpd	%ymm1, %ymm1, %ymm1
	vmulpd	%ymm2, %ymm2, %ymm2
	vmulpd	%ymm3, %ymm3, %ymm3
	vaddpd	19200(%r13), %ymm0, %ymm0
	vaddpd	19232(%r13), %ymm1, %ymm1
	vaddpd	19264(%r13), %ymm2, %ymm2
	vaddpd	19296(%r13), %ymm3, %ymm3
	vmovupd	%ymm0, 19200(%r13)
	vmovupd	%ymm1, 19232(%r13)
	vmovupd	%ymm2, 19264(%r13)
	vmovupd	%ymm3, 19296(%r13)
	vmovupd	18304(%r13), %ymm0
	vmovupd	18336(%r13), %ymm1
	vmovupd	18368(%r13), %ymm2
	vmovupd	18400(%r13), %ymm3
	vmulpd	%ymm0, %ymm0, %ymm0
	vmulpd	%ymm1, %ymm1, %ymm1
	vmulpd	%ymm2, %ymm2, %ymm2
	vmulpd	%ymm3, %ymm3, %ymm3
	vaddpd	19328(%r13), %ymm0, %ymm0
	vaddpd	19360(%r13), %ymm1, %ymm1
	vaddpd	19392(%r13), %ymm2, %ymm2
	vaddpd	19424(%r13), %ymm3, %ymm3
	vmovupd	%ymm0, 19328(%r13)
	vmovupd	%ymm1, 19360(%r13)
	vmovupd	%ymm2, 19392(%r13)
	vmovupd	%ymm3, 19424(%r13)
	.p2align	4
.LBB15_84:
	movq	1440(%rsp), %rbx
	movq	2376(%rsp), %rbp
	movq	%rbp, %rdi
	incq	%rbx
	vzeroupper
	callq	*%r14
	movq	2432(%rsp), %r15
	cmpq	%rbx, 2224(%rsp)
	je	.LBB15_85
.LBB15_33:
	movq	704(%rsp), %rax
	movq	2208(%rsp), %rcx
	movq	%rbp, %rdi
	movabsq	$NRT_incref, %rbp
	movq	%rbx, 1440(%rsp)
	addq	%rbx, %rax
	imulq	2232(%rsp), %rax
	vmovsd	(%rcx,%rax,8), %xmm0
	vmovaps	%xmm0, 352(%rsp)
	vmovsd	8(%rcx,%rax,8), %xmm0
	vmovaps	%xmm0, 816(%rsp)
	vmovsd	16(%rcx,%rax,8), %xmm0
	vmovaps	%xmm0, 784(%rsp)
	vmovsd	24(%rcx,%rax,8), %xmm0
	vmovaps	%xmm0, 1008(%rsp)
	vmovsd	32(%rcx,%rax,8), %xmm0
	vmovaps	%xmm0, 976(%rsp)
	vmovsd	40(%rcx,%rax,8), %xmm0
	vmovaps	%xmm0, 944(%rsp)
	vmovsd	48(%rcx,%rax,8), %xmm0
	vmovaps	%xmm0, 912(%rsp)
	vmovsd	56(%rcx,%rax,8), %xmm0
	vmovaps	%xmm0, 880(%rsp)
	vmovsd	64(%rcx,%rax,8), %xmm0
	vmovaps	%xmm0, 848(%rsp)
	vzeroupper
	callq	*%rbp
	movq	%r15, %rdi
	callq	*%rbp
	cmpb	$0, 36(%rsp)
	movq	%r15, %r9
	je	.LBB15_36
	movq	%r9, %rdi
	callq	*%r14
	vbroadcastsd	352(%rsp), %ymm0
	vbroadcastsd	816(%rsp), %ymm1
	vbroadcastsd	784(%rsp), %ymm2
	vbroadcastsd	1008(%rsp), %ymm3
	vbroadcastsd	976(%rsp), %ymm4
	vbroadcastsd	944(%rsp), %ymm5
	vbroadcastsd	912(%rsp), %ymm6
	vbroadcastsd	880(%rsp), %ymm7
	vbroadcastsd	848(%rsp), %ymm8
	movl	76(%rsp), %ebp
	movq	$-128, %rax
	movabsq	$.LCPI15_16, %r15
	.p2align	4
.LBB15_35:
	vmovupd	11264(%r13,%rax,8), %ymm10
	vmovupd	10240(%r13,%rax,8), %ymm12
	vmovupd	12288(%r13,%rax,8), %ymm11
	vmovupd	10272(%r13,%rax,8), %ymm9
	vmulpd	%ymm0, %ymm12, %ymm13
	vmulpd	%ymm1, %ymm10, %ymm14
	vmulpd	%ymm4, %ymm10, %ymm15
	vmulpd	%ymm7, %ymm10, %ymm10
	vaddpd	%ymm14, %ymm13, %ymm13
	vmulpd	%ymm2, %ymm11, %ymm14
	vaddpd	%ymm14, %ymm13, %ymm13
	vmulpd	%ymm3, %ymm12, %ymm14
	vmulpd	%ymm6, %ymm12, %ymm12
	vaddpd	%ymm15, %ymm14, %ymm14
	vmulpd	%ymm5, %ymm11, %ymm15
	vaddpd	%ymm10, %ymm12, %ymm10
	vmulpd	%ymm11, %ymm8, %ymm11
	vaddpd	%ymm11, %ymm10, %ymm11
	vbroadcastsd	(%r12), %ymm10
	vaddpd	%ymm15, %ymm14, %ymm14
	vaddpd	%ymm10, %ymm13, %ymm12
	vaddpd	%ymm10, %ymm14, %ymm15
	vroundpd	$10, %ymm12, %ymm12
	vroundpd	$10, %ymm15, %ymm15
	vsubpd	%ymm12, %ymm13, %ymm12
	vaddpd	%ymm10, %ymm11, %ymm13
	vsubpd	%ymm15, %ymm14, %ymm14
	vroundpd	$10, %ymm13, %ymm13
	vmovupd	%ymm12, 14336(%r13,%rax,8)
	vmovupd	%ymm14, 15360(%r13,%rax,8)
	vsubpd	%ymm13, %ymm11, %ymm11
	vmulpd	%ymm0, %ymm9, %ymm13
	vmovupd	%ymm11, 16384(%r13,%rax,8)
	vmovupd	11296(%r13,%rax,8), %ymm11
	vmovupd	12320(%r13,%rax,8), %ymm12
	vmulpd	%ymm1, %ymm11, %ymm14
	vmulpd	%ymm4, %ymm11, %ymm15
	vmulpd	%ymm7, %ymm11, %ymm11
	vaddpd	%ymm14, %ymm13, %ymm13
	vmulpd	%ymm2, %ymm12, %ymm14
	vaddpd	%ymm14, %ymm13, %ymm13
	vmulpd	%ymm3, %ymm9, %ymm14
	vmulpd	%ymm6, %ymm9, %ymm9
	vaddpd	%ymm15, %ymm14, %ymm14
	vmulpd	%ymm5, %ymm12, %ymm15
	vaddpd	%ymm11, %ymm9, %ymm9
	vmulpd	%ymm12, %ymm8, %ymm11
	vaddpd	%ymm15, %ymm14, %ymm14
	vaddpd	%ymm11, %ymm9, %ymm9
	vaddpd	%ymm10, %ymm13, %ymm11
	vaddpd	%ymm10, %ymm14, %ymm12
	vaddpd	%ymm10, %ymm9, %ymm10
	vroundpd	$10, %ymm11, %ymm11
	vroundpd	$10, %ymm12, %ymm12
	vroundpd	$10, %ymm10, %ymm10
	vsubpd	%ymm11, %ymm13, %ymm11
	vsubpd	%ymm12, %ymm14, %ymm12
	vsubpd	%ymm10, %ymm9, %ymm9
	vmovupd	%ymm11, 14368(%r13,%rax,8)
	vmovupd	%ymm12, 15392(%r13,%rax,8)
	vmovupd	%ymm9, 16416(%r13,%rax,8)
	addq	$8, %rax
	jne	.LBB15_35
	jmp	.LBB15_61
	.p2align	4
.LBB15_36:
	vmovapd	352(%rsp), %xmm3
	vmovapd	816(%rsp), %xmm4
	vmovapd	784(%rsp), %xmm5
	vmovsd	2088(%rsp), %xmm2
	vmovupd	1136(%rsp), %ymm12
	vmovapd	1008(%rsp), %xmm6
	vmovapd	976(%rsp), %xmm7
	vmovapd	944(%rsp), %xmm8
	vmovapd	912(%rsp), %xmm9
	vmovapd	880(%rsp), %xmm10
	vmovapd	848(%rsp), %xmm11
	movl	76(%rsp), %ebp
	movabsq	$.LCPI15_16, %r15
	vmulsd	8(%rsp), %xmm3, %xmm0
	vmulsd	16(%rsp), %xmm4, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm0
	vmulsd	24(%rsp), %xmm5, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm0
	vsubsd	56(%rsp), %xmm0, %xmm1
	vucomisd	%xmm2, %xmm1
	jbe	.LBB15_44
	vaddsd	56(%rsp), %xmm0, %xmm0
	vmovsd	2096(%rsp), %xmm1
	vucomisd	%xmm0, %xmm1
	jbe	.LBB15_44
	vmulsd	8(%rsp), %xmm6, %xmm0
	vmulsd	16(%rsp), %xmm7, %xmm1
	vmovsd	2104(%rsp), %xmm2
	vaddsd	%xmm1, %xmm0, %xmm0
	vmulsd	24(%rsp), %xmm8, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm0
	vsubsd	48(%rsp), %xmm0, %xmm1
	vucomisd	%xmm2, %xmm1
	jbe	.LBB15_44
	vaddsd	48(%rsp), %xmm0, %xmm0
	vmovsd	2112(%rsp), %xmm1
	vucomisd	%xmm0, %xmm1
	jbe	.LBB15_44
	vmulsd	8(%rsp), %xmm9, %xmm0
	vmulsd	16(%rsp), %xmm10, %xmm1
	vmovsd	2120(%rsp), %xmm2
	vaddsd	%xmm1, %xmm0, %xmm0
	vmulsd	24(%rsp), %xmm11, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm0
	vsubsd	40(%rsp), %xmm0, %xmm1
	vucomisd	%xmm2, %xmm1
	jbe	.LBB15_44
	vaddsd	40(%rsp), %xmm0, %xmm0
	vmovsd	2128(%rsp), %xmm1
	vucomisd	%xmm0, %xmm1
	jbe	.LBB15_44
	vbroadcastsd	%xmm4, %ymm2
	vbroadcastsd	%xmm5, %ymm1
	movq	2352(%rsp), %rdi
	movq	2464(%rsp), %r8
	vbroadcastsd	%xmm3, %ymm0
	movq	$-128, %rax
	movabsq	$.LCPI15_11, %r10
	movabsq	$.LCPI15_17, %rdx
	vmovupd	%ymm2, 208(%rsp)
	vmovupd	%ymm1, 80(%rsp)
	vbroadcastsd	%xmm6, %ymm2
	vbroadcastsd	%xmm7, %ymm1
	vmovupd	%ymm0, 112(%rsp)
	vmovupd	%ymm2, 320(%rsp)
	vmovupd	%ymm1, 528(%rsp)
	vbroadcastsd	%xmm8, %ymm2
	vbroadcastsd	%xmm9, %ymm1
	vmovupd	%ymm2, 368(%rsp)
	vmovupd	%ymm1, 496(%rsp)
	vbroadcastsd	%xmm10, %ymm2
	vbroadcastsd	%xmm11, %ymm1
	vmovupd	%ymm2, 464(%rsp)
	vmovupd	%ymm1, 752(%rsp)
	.p2align	4
.LBB15_43:
	vmovupd	11264(%r13,%rax,8), %ymm9
	vmovupd	208(%rsp), %ymm3
	vmovupd	10240(%r13,%rax,8), %ymm12
	vmovupd	112(%rsp), %ymm2
	vmovupd	12288(%r13,%rax,8), %ymm11
	vmovupd	80(%rsp), %ymm4
	vmovupd	528(%rsp), %ymm6
	vmovupd	320(%rsp), %ymm5
	vmovupd	496(%rsp), %ymm8
	vmovupd	464(%rsp), %ymm0
	vmovupd	368(%rsp), %ymm7
	vmovupd	752(%rsp), %ymm1
	vmovupd	10272(%r13,%rax,8), %ymm10
	vmulpd	%ymm2, %ymm12, %ymm13
	vmulpd	%ymm3, %ymm9, %ymm14
	vmulpd	%ymm6, %ymm9, %ymm15
	vmulpd	%ymm0, %ymm9, %ymm9
	vaddpd	%ymm14, %ymm13, %ymm13
	vmulpd	%ymm4, %ymm11, %ymm14
	vaddpd	%ymm14, %ymm13, %ymm13
	vmulpd	%ymm5, %ymm12, %ymm14
	vmulpd	%ymm12, %ymm8, %ymm12
	vaddpd	%ymm15, %ymm14, %ymm14
	vmulpd	%ymm7, %ymm11, %ymm15
	vaddpd	%ymm9, %ymm12, %ymm9
	vmulpd	%ymm1, %ymm11, %ymm11
	vaddpd	%ymm11, %ymm9, %ymm11
	vbroadcastsd	(%r12), %ymm9
	vaddpd	%ymm15, %ymm14, %ymm14
	vaddpd	%ymm9, %ymm13, %ymm12
	vaddpd	%ymm9, %ymm14, %ymm15
	vroundpd	$10, %ymm12, %ymm12
	vroundpd	$10, %ymm15, %ymm15
	vsubpd	%ymm12, %ymm13, %ymm13
	vsubpd	%ymm15, %ymm14, %ymm14
	vmovupd	%ymm13, 14336(%r13,%rax,8)
	vaddpd	%ymm9, %ymm11, %ymm13
	vmovupd	%ymm14, 15360(%r13,%rax,8)
	vroundpd	$10, %ymm13, %ymm13
	vsubpd	%ymm13, %ymm11, %ymm11
	vmovupd	%ymm11, 16384(%r13,%rax,8)
	vaddpd	1072(%rsp), %ymm13, %ymm11
	vmulpd	%ymm2, %ymm10, %ymm13
	vfmadd231pd	1104(%rsp), %ymm15, %ymm11
	vfmadd231pd	1136(%rsp), %ymm12, %ymm11
	vmovupd	%ymm11, 17408(%r13,%rax,8)
	vmovupd	11296(%r13,%rax,8), %ymm11
	vmovupd	12320(%r13,%rax,8), %ymm12
	vmulpd	%ymm3, %ymm11, %ymm14
	vmulpd	%ymm6, %ymm11, %ymm15
	vmulpd	%ymm0, %ymm11, %ymm11
	vaddpd	%ymm14, %ymm13, %ymm13
	vmulpd	%ymm4, %ymm12, %ymm14
	vaddpd	%ymm14, %ymm13, %ymm13
	vmulpd	%ymm5, %ymm10, %ymm14
	vmulpd	%ymm10, %ymm8, %ymm10
	vaddpd	%ymm11, %ymm10, %ymm10
	vmulpd	%ymm1, %ymm12, %ymm11
	vaddpd	%ymm15, %ymm14, %ymm14
	vmulpd	%ymm7, %ymm12, %ymm15
	vaddpd	%ymm11, %ymm10, %ymm10
	vaddpd	%ymm9, %ymm13, %ymm11
	vaddpd	%ymm15, %ymm14, %ymm14
	vroundpd	$10, %ymm11, %ymm11
	vsubpd	%ymm11, %ymm13, %ymm12
	vmovupd	%ymm12, 14368(%r13,%rax,8)
	vaddpd	%ymm9, %ymm14, %ymm12
	vaddpd	%ymm9, %ymm10, %ymm9
	vroundpd	$10, %ymm9, %ymm9
	vroundpd	$10, %ymm12, %ymm12
	vsubpd	%ymm9, %ymm10, %ymm10
	vaddpd	1072(%rsp), %ymm9, %ymm9
	vsubpd	%ymm12, %ymm14, %ymm13
	vfmadd231pd	1104(%rsp), %ymm12, %ymm9
	vmovupd	%ymm13, 15392(%r13,%rax,8)
	vmovupd	%ymm10, 16416(%r13,%rax,8)
	vfmadd231pd	1136(%rsp), %ymm11, %ymm9
	vmovupd	%ymm9, 17440(%r13,%rax,8)
	addq	$8, %rax
	jne	.LBB15_43
	jmp	.LBB15_46
	.p2align	4
.LBB15_44:
	vbroadcastsd	%xmm3, %ymm0
	vmovupd	1104(%rsp), %ymm15
	vmovupd	1696(%rsp), %ymm1
	vmovupd	1664(%rsp), %ymm2
	vmovupd	1632(%rsp), %ymm3
	movq	2352(%rsp), %rdi
	movq	2464(%rsp), %r8
	movq	$-1024, %rax
	movabsq	$.LCPI15_11, %r10
	movabsq	$.LCPI15_17, %rdx
	vmovupd	%ymm0, 112(%rsp)
	vbroadcastsd	%xmm4, %ymm0
	vmovupd	1600(%rsp), %ymm4
	vmovupd	%ymm0, 208(%rsp)
	vbroadcastsd	%xmm5, %ymm0
	vmovupd	1568(%rsp), %ymm5
	vmovupd	%ymm0, 80(%rsp)
	vbroadcastsd	%xmm6, %ymm0
	vmovupd	1536(%rsp), %ymm6
	vmovupd	%ymm0, 320(%rsp)
	vbroadcastsd	%xmm7, %ymm0
	vmovupd	%ymm0, 528(%rsp)
	vbroadcastsd	%xmm8, %ymm0
	vbroadcastsd	%xmm11, %ymm8
	vmovupd	%ymm0, 368(%rsp)
	vbroadcastsd	%xmm9, %ymm0
	vmovupd	%ymm0, 496(%rsp)
	vbroadcastsd	%xmm10, %ymm0
	vmovupd	%ymm0, 464(%rsp)
	vmovupd	1072(%rsp), %ymm0
	.p2align	4
.LBB15_45:
	vmovupd	11264(%r13,%rax), %ymm10
	vmovupd	10240(%r13,%rax), %ymm9
	vmovapd	%ymm12, %ymm7
	vmovupd	12288(%r13,%rax), %ymm11
	vmulpd	112(%rsp), %ymm9, %ymm12
	vmulpd	208(%rsp), %ymm10, %ymm13
	vmulpd	528(%rsp), %ymm10, %ymm14
	vmulpd	464(%rsp), %ymm10, %ymm10
	vaddpd	%ymm13, %ymm12, %ymm12
	vmulpd	80(%rsp), %ymm11, %ymm13
	vaddpd	%ymm13, %ymm12, %ymm12
	vmulpd	320(%rsp), %ymm9, %ymm13
	vmulpd	496(%rsp), %ymm9, %ymm9
	vaddpd	%ymm10, %ymm9, %ymm9
	vmulpd	%ymm11, %ymm8, %ymm10
	vaddpd	%ymm14, %ymm13, %ymm13
	vmulpd	368(%rsp), %ymm11, %ymm14
	vaddpd	%ymm10, %ymm9, %ymm9
	vbroadcastsd	(%r12), %ymm10
	vaddpd	%ymm14, %ymm13, %ymm13
	vaddpd	%ymm10, %ymm12, %ymm11
	vroundpd	$10, %ymm11, %ymm11
	vsubpd	%ymm11, %ymm12, %ymm12
	vmovupd	%ymm12, 14336(%r13,%rax)
	vaddpd	%ymm10, %ymm13, %ymm12
	vaddpd	%ymm10, %ymm9, %ymm10
	vroundpd	$10, %ymm12, %ymm12
	vroundpd	$10, %ymm10, %ymm10
	vsubpd	%ymm12, %ymm13, %ymm13
	vsubpd	%ymm10, %ymm9, %ymm9
	vmaxpd	%ymm5, %ymm10, %ymm10
	vminpd	%ymm6, %ymm10, %ymm10
	vaddpd	%ymm0, %ymm10, %ymm10
	vmovupd	%ymm13, 15360(%r13,%rax)
	vmovupd	%ymm9, 16384(%r13,%rax)
	vmaxpd	%ymm3, %ymm12, %ymm9
	vmovapd	%ymm7, %ymm12
	vminpd	%ymm4, %ymm9, %ymm9
	vfmadd231pd	%ymm9, %ymm15, %ymm10
	vmaxpd	%ymm1, %ymm11, %ymm9
	vminpd	%ymm2, %ymm9, %ymm9
	vfmadd231pd	%ymm9, %ymm7, %ymm10
	vmovupd	%ymm10, 17408(%r13,%rax)
	addq	$32, %rax
	jne	.LBB15_45
.LBB15_46:
	xorl	%eax, %eax
	cmpb	$0, 2160(%rsp)
	je	.LBB15_59
	vmovsd	168(%rsp), %xmm6
	vmovsd	64(%rsp), %xmm11
	vmovsd	160(%rsp), %xmm9
	vmovsd	1200(%rsp), %xmm10
	vmovsd	152(%rsp), %xmm12
	vmovapd	352(%rsp), %xmm8
	vmovapd	816(%rsp), %xmm13
	vmovapd	784(%rsp), %xmm14
	vxorpd	%xmm15, %xmm15, %xmm15
	jmp	.LBB15_52
	.p2align	4
.LBB15_59:
	movl	16384(%r8,%rax,8), %ecx
	vmovsd	(%rdi,%rcx,8), %xmm0
	vmovsd	%xmm0, 17408(%r13,%rax,8)
	movl	16392(%r8,%rax,8), %ecx
	vmovsd	(%rdi,%rcx,8), %xmm0
	vmovsd	%xmm0, 17416(%r13,%rax,8)
	movl	16400(%r8,%rax,8), %ecx
	vmovsd	(%rdi,%rcx,8), %xmm0
	vmovsd	%xmm0, 17424(%r13,%rax,8)
	movl	16408(%r8,%rax,8), %ecx
	vmovsd	(%rdi,%rcx,8), %xmm0
	vmovsd	%xmm0, 17432(%r13,%rax,8)
	movl	16416(%r8,%rax,8), %ecx
	vmovsd	(%rdi,%rcx,8), %xmm0
	vmovsd	%xmm0, 17440(%r13,%rax,8)
	movl	16424(%r8,%rax,8), %ecx
	vmovsd	(%rdi,%rcx,8), %xmm0
	vmovsd	%xmm0, 17448(%r13,%rax,8)
	movl	16432(%r8,%rax,8), %ecx
	vmovsd	(%rdi,%rcx,8), %xmm0
	vmovsd	%xmm0, 17456(%r13,%rax,8)
	movl	16440(%r8,%rax,8), %ecx
	vmovsd	(%rdi,%rcx,8), %xmm0
	vmovsd	%xmm0, 17464(%r13,%rax,8)
	movl	16448(%r8,%rax,8), %ecx
	vmovsd	(%rdi,%rcx,8), %xmm0
	vmovsd	%xmm0, 17472(%r13,%rax,8)
	movl	16456(%r8,%rax,8), %ecx
	vmovsd	(%rdi,%rcx,8), %xmm0
	vmovsd	%xmm0, 17480(%r13,%rax,8)
	movl	16464(%r8,%rax,8), %ecx
	vmovsd	(%rdi,%rcx,8), %xmm0
	vmovsd	%xmm0, 17488(%r13,%rax,8)
	movl	16472(%r8,%rax,8), %ecx
	vmovsd	(%rdi,%rcx,8), %xmm0
	vmovsd	%xmm0, 17496(%r13,%rax,8)
	movl	16480(%r8,%rax,8), %ecx
	vmovsd	(%rdi,%rcx,8), %xmm0
	vmovsd	%xmm0, 17504(%r13,%rax,8)
	movl	16488(%r8,%rax,8), %ecx
	vmovsd	(%rdi,%rcx,8), %xmm0
	vmovsd	%xmm0, 17512(%r13,%rax,8)
	movl	16496(%r8,%rax,8), %ecx
	vmovsd	(%rdi,%rcx,8), %xmm0
	vmovsd	%xmm0, 17520(%r13,%rax,8)
	movl	16504(%r8,%rax,8), %ecx
	vmovsd	(%rdi,%rcx,8), %xmm0
	vmovsd	%xmm0, 17528(%r13,%rax,8)
	addq	$16, %rax
	cmpq	$128, %rax
	jne	.LBB15_59
.LBB15_60:
	movq	%r9, %rdi
	vzeroupper
	callq	*%r14
.LBB15_61:
	movq	696(%rsp), %rax
	movabsq	$.LCPI15_43, %rdx
	movabsq	$.LCPI15_44, %rsi
	movabsq	$.LCPI15_45, %rdi
	movabsq	$.LCPI15_46, %r8
	movabsq	$.LCPI15_47, %r9
	movabsq	$.LCPI15_48, %r10
	movabsq	$.LCPI15_49, %r11
	testq	%rax, %rax
	je	.LBB15_66
	vmovupd	1952(%rsp), %ymm6
	vmovupd	1920(%rsp), %ymm7
	vmovupd	1888(%rsp), %ymm8
	vmovupd	1856(%rsp), %ymm9
	vmovupd	1824(%rsp), %ymm10
	vmovupd	1792(%rsp), %ymm11
	vmovupd	1760(%rsp), %ymm15
	vmovupd	1728(%rsp), %ymm13
	vmovupd	400(%rsp), %ymm14
	movabsq	$.LCPI15_11, %rcx
	cmpq	$1, %rax
	je	.LBB15_69
	cmpq	$2, %rax
	jne	.LBB15_81
	movabsq	$.LCPI15_22, %rdx
	movabsq	$.LCPI15_23, %rsi
	movabsq	$.LCPI15_24, %rdi
	movabsq	$.LCPI15_25, %r8
	movabsq	$.LCPI15_26, %r9
	movabsq	$.LCPI15_27, %r10
	movabsq	$.LCPI15_28, %r11
	movabsq	$.LCPI15_29, %r15
	movabsq	$.LCPI15_30, %rbp
	xorl	%eax, %eax
	.p2align	4
.LBB15_65:
	vmovupd	14336(%r13,%rax,8), %ymm1
	vmovupd	13312(%r13,%rax,8), %ymm0
	vmovupd	15360(%r13,%rax,8), %ymm2
	movabsq	$.LCPI15_31, %rbx
	vmulpd	%ymm0, %ymm6, %ymm3
	vmulpd	%ymm1, %ymm7, %ymm4
	vmulpd	%ymm1, %ymm10, %ymm5
	vmulpd	%ymm1, %ymm13, %ymm1
	vaddpd	%ymm4, %ymm3, %ymm3
	vmulpd	%ymm2, %ymm8, %ymm4
	vaddpd	%ymm4, %ymm3, %ymm3
	vmulpd	%ymm0, %ymm9, %ymm4
	vmulpd	%ymm0, %ymm15, %ymm0
	vaddpd	%ymm5, %ymm4, %ymm4
	vmulpd	%ymm2, %ymm11, %ymm5
	vaddpd	%ymm1, %ymm0, %ymm0
	vmulpd	%ymm2, %ymm14, %ymm1
	vaddpd	%ymm5, %ymm4, %ymm4
	vaddpd	%ymm1, %ymm0, %ymm0
	vmulpd	%ymm3, %ymm3, %ymm1
	vbroadcastsd	(%r10), %ymm3
	vmulpd	%ymm4, %ymm4, %ymm2
	vmulpd	%ymm0, %ymm0, %ymm0
	vbroadcastsd	(%r11), %ymm4
	vaddpd	%ymm1, %ymm2, %ymm1
	vbroadcastsd	(%rdi), %ymm2
	vaddpd	%ymm1, %ymm0, %ymm0
	vbroadcastsd	(%rdx), %ymm1
	vdivpd	%ymm1, %ymm0, %ymm0
	vbroadcastsd	(%rsi), %ymm1
	vmulpd	240(%rsp), %ymm0, %ymm0
	vmulpd	%ymm1, %ymm0, %ymm1
	vaddpd	%ymm2, %ymm1, %ymm1
	vbroadcastsd	(%r8), %ymm2
	vaddpd	%ymm2, %ymm1, %ymm2
	vpsllq	$52, %ymm1, %ymm1
	vmulpd	%ymm3, %ymm2, %ymm3
	vmulpd	%ymm4, %ymm2, %ymm2
	vbroadcastsd	(%rbp), %ymm4
	vsubpd	%ymm0, %ymm3, %ymm3
	vaddpd	%ymm2, %ymm3, %ymm2
	vbroadcastsd	(%r15), %ymm3
	vfmadd231pd	%ymm3, %ymm2, %ymm4
	vbroadcastsd	(%rbx), %ymm3
	movabsq	$.LCPI15_32, %rbx
	vfmadd231pd	%ymm4, %ymm2, %ymm3
	vbroadcastsd	(%rbx), %ymm4
	movabsq	$.LCPI15_33, %rbx
	vfmadd231pd	%ymm3, %ymm2, %ymm4
	vbroadcastsd	(%rbx), %ymm3
	movabsq	$.LCPI15_34, %rbx
	vfmadd231pd	%ymm4, %ymm2, %ymm3
	vbroadcastsd	(%rbx), %ymm4
	movabsq	$.LCPI15_35, %rbx
	vfmadd231pd	%ymm3, %ymm2, %ymm4
	vbroadcastsd	(%rbx), %ymm3
	movabsq	$.LCPI15_36, %rbx
	vfmadd231pd	%ymm4, %ymm2, %ymm3
	vbroadcastsd	(%rbx), %ymm4
	movabsq	$.LCPI15_37, %rbx
	vfmadd231pd	%ymm3, %ymm2, %ymm4
	vbroadcastsd	(%rbx), %ymm3
	movabsq	$.LCPI15_38, %rbx
	vfmadd231pd	%ymm4, %ymm2, %ymm3
	vbroadcastsd	(%rbx), %ymm4
	movabsq	$.LCPI15_39, %rbx
	vfmadd231pd	%ymm3, %ymm2, %ymm4
	vbroadcastsd	(%rcx), %ymm3
	vfmadd231pd	%ymm4, %ymm2, %ymm3
	vbroadcastsd	(%r9), %ymm2
	vpaddq	%ymm3, %ymm1, %ymm1
	vbroadcastsd	(%rbx), %ymm3
	movabsq	$.LCPI15_40, %rbx
	vbroadcastsd	(%rbx), %ymm5
	movabsq	$.LCPI15_41, %rbx
	vbroadcastsd	(%rbx), %ymm4
	vxorpd	%ymm2, %ymm0, %ymm2
	vcmpnltpd	%ymm0, %ymm2, %ymm2
	vmulpd	%ymm3, %ymm0, %ymm3
	vandpd	%ymm5, %ymm0, %ymm0
	vcmpltpd	%ymm4, %ymm0, %ymm0
	vandpd	%ymm3, %ymm2, %ymm2
	vblendvpd	%ymm0, %ymm1, %ymm2, %ymm0
	vmulpd	432(%rsp), %ymm0, %ymm0
	vmulpd	17408(%r13,%rax,8), %ymm0, %ymm0
	vfmadd213pd	18432(%r13,%rax,8), %ymm0, %ymm0
	vmovupd	%ymm0, 18432(%r13,%rax,8)
	addq	$4, %rax
	cmpq	$128, %rax
	jne	.LBB15_65
	jmp	.LBB15_84
.LBB15_58:
	vmovsd	1232(%rsp), %xmm3
	vroundsd	$9, %xmm7, %xmm7, %xmm6
	vroundsd	$9, %xmm4, %xmm4, %xmm5
	movabsq	$.LCPI15_18, %rcx
	vroundsd	$9, %xmm0, %xmm0, %xmm1
	vmovsd	560(%rsp), %xmm14
	vmovsd	(%rdx), %xmm13
	movq	672(%rsp), %r15
	movq	640(%rsp), %rbx
	movq	664(%rsp), %r11
	vmovapd	(%rcx), %xmm8
	movabsq	$.LCPI15_19, %rcx
	vsubsd	%xmm6, %xmm7, %xmm7
	vsubsd	%xmm5, %xmm4, %xmm4
	vsubsd	%xmm1, %xmm0, %xmm2
	vmovsd	%xmm1, 80(%rsp)
	vmovsd	%xmm7, 112(%rsp)
	vmovapd	%xmm3, %xmm7
	vaddsd	%xmm7, %xmm5, %xmm5
	vaddsd	%xmm7, %xmm6, %xmm6
	vmovsd	2152(%rsp), %xmm7
	vaddsd	%xmm3, %xmm2, %xmm9
	vaddsd	%xmm2, %xmm14, %xmm11
	vaddsd	%xmm2, %xmm13, %xmm1
	vmovsd	%xmm13, 368(%rsp)
	vxorpd	%xmm2, %xmm8, %xmm0
	vmulsd	%xmm0, %xmm9, %xmm0
	vxorpd	%xmm8, %xmm11, %xmm12
	vmulsd	%xmm2, %xmm12, %xmm12
	vmulsd	%xmm2, %xmm11, %xmm2
	vmulsd	%xmm0, %xmm1, %xmm10
	vmulsd	%xmm9, %xmm11, %xmm0
	vaddsd	%xmm3, %xmm4, %xmm11
	vaddsd	80(%rsp), %xmm3, %xmm3
	vmulsd	%xmm2, %xmm9, %xmm2
	vxorpd	%xmm4, %xmm8, %xmm9
	vaddsd	%xmm6, %xmm7, %xmm6
	vmovsd	2144(%rsp), %xmm7
	vmulsd	%xmm0, %xmm1, %xmm0
	vmulsd	%xmm1, %xmm12, %xmm1
	vaddsd	%xmm4, %xmm13, %xmm12
	vaddsd	%xmm4, %xmm14, %xmm13
	vmulsd	%xmm9, %xmm11, %xmm9
	vxorpd	%xmm8, %xmm13, %xmm8
	vmulsd	%xmm11, %xmm13, %xmm14
	vmulsd	%xmm9, %xmm12, %xmm9
	vmulsd	%xmm4, %xmm8, %xmm8
	vmulsd	%xmm4, %xmm13, %xmm4
	vmulsd	%xmm14, %xmm12, %xmm14
	vfmadd231sd	%xmm5, %xmm7, %xmm6
	vmovsd	2136(%rsp), %xmm5
	vmulsd	%xmm8, %xmm12, %xmm8
	vmovsd	(%rcx), %xmm12
	movabsq	$.LCPI15_20, %rcx
	vmulsd	%xmm4, %xmm11, %xmm4
	vmovsd	(%rcx), %xmm13
	movabsq	$.LCPI15_21, %rcx
	vfmadd231sd	%xmm3, %xmm5, %xmm6
	vaddsd	(%rcx), %xmm6, %xmm3
	vdivsd	%xmm12, %xmm10, %xmm10
	vdivsd	%xmm12, %xmm9, %xmm9
	vdivsd	%xmm12, %xmm4, %xmm4
	vmovsd	%xmm12, 208(%rsp)
	vmulsd	%xmm13, %xmm14, %xmm14
	vmovsd	%xmm13, 752(%rsp)
	vcvttsd2si	%xmm3, %rdx
	vsubsd	688(%rsp), %xmm3, %xmm3
	movq	%rdx, %rsi
	sarq	$63, %rsi
	vmulsd	%xmm14, %xmm10, %xmm11
	vcvttsd2si	%xmm3, %rcx
	vmulsd	%xmm9, %xmm10, %xmm3
	andq	%rsi, %rcx
	orq	%rdx, %rcx
	movq	680(%rsp), %rdx
	vmovsd	(%rdi,%rcx,8), %xmm7
	vmovsd	8(%rdi,%rcx,8), %xmm5
	vmovsd	16(%rdi,%rcx,8), %xmm6
	leaq	(%rcx,%rdx), %rsi
	movq	656(%rsp), %rdx
	vfmadd213sd	%xmm15, %xmm3, %xmm7
	vfmadd213sd	%xmm15, %xmm3, %xmm5
	vfmadd213sd	%xmm15, %xmm3, %xmm6
	vfmadd132sd	24(%rdi,%rcx,8), %xmm15, %xmm3
	vfmadd231sd	(%r15,%rcx,8), %xmm11, %xmm7
	vfmadd231sd	8(%r15,%rcx,8), %xmm11, %xmm5
	vfmadd231sd	16(%r15,%rcx,8), %xmm11, %xmm6
	vmulsd	%xmm13, %xmm8, %xmm15
	leaq	(%rdx,%rcx), %rdx
	vmulsd	%xmm15, %xmm10, %xmm8
	vfmadd231sd	24(%r15,%rcx,8), %xmm11, %xmm3
	vfmadd231sd	(%rbx,%rcx,8), %xmm8, %xmm7
	vfmadd231sd	8(%rbx,%rcx,8), %xmm8, %xmm5
	vfmadd231sd	16(%rbx,%rcx,8), %xmm8, %xmm6
	vmulsd	%xmm0, %xmm13, %xmm11
	vmulsd	%xmm1, %xmm13, %xmm0
	vmulsd	%xmm4, %xmm10, %xmm1
	vmulsd	%xmm14, %xmm11, %xmm10
	vfmadd231sd	24(%rbx,%rcx,8), %xmm8, %xmm3
	vdivsd	%xmm12, %xmm2, %xmm8
	vmulsd	%xmm4, %xmm11, %xmm2
	vfmadd231sd	(%r11,%rcx,8), %xmm1, %xmm7
	vfmadd231sd	8(%r11,%rcx,8), %xmm1, %xmm5
	vfmadd231sd	16(%r11,%rcx,8), %xmm1, %xmm6
	vmovsd	%xmm2, 80(%rsp)
	vmulsd	%xmm0, %xmm9, %xmm2
	vfmadd231sd	24(%r11,%rcx,8), %xmm1, %xmm3
	vmulsd	%xmm9, %xmm11, %xmm1
	addq	648(%rsp), %rcx
	vmovsd	%xmm2, 320(%rsp)
	vmovsd	%xmm1, 1376(%rsp)
	vmovapd	%xmm14, %xmm1
	vmulsd	%xmm15, %xmm11, %xmm14
	vmulsd	%xmm1, %xmm0, %xmm2
	vmulsd	%xmm0, %xmm15, %xmm11
	vmulsd	%xmm4, %xmm0, %xmm0
	vmovsd	%xmm0, 312(%rsp)
	vmovsd	%xmm11, 1344(%rsp)
	vmovsd	80(%rsp), %xmm11
	vmovsd	%xmm2, 200(%rsp)
	vmulsd	%xmm9, %xmm8, %xmm0
	vmovsd	1376(%rsp), %xmm9
	vmulsd	%xmm4, %xmm8, %xmm13
	vfmadd231sd	(%rdi,%rsi,8), %xmm9, %xmm7
	vfmadd231sd	8(%rdi,%rsi,8), %xmm9, %xmm5
	vfmadd231sd	16(%rdi,%rsi,8), %xmm9, %xmm6
	vfmadd231sd	24(%rdi,%rsi,8), %xmm9, %xmm3
	vmovsd	160(%rsp), %xmm9
	vmovsd	%xmm0, 528(%rsp)
	vmulsd	%xmm1, %xmm8, %xmm0
	vmulsd	%xmm15, %xmm8, %xmm1
	vmovsd	312(%rsp), %xmm15
	vmovsd	%xmm13, 176(%rsp)
	vfmadd231sd	(%r15,%rsi,8), %xmm10, %xmm7
	vfmadd231sd	8(%r15,%rsi,8), %xmm10, %xmm5
	vfmadd231sd	16(%r15,%rsi,8), %xmm10, %xmm6
	vfmadd231sd	24(%r15,%rsi,8), %xmm10, %xmm3
	vmovsd	1200(%rsp), %xmm10
	vmovsd	%xmm1, 464(%rsp)
	vmovsd	112(%rsp), %xmm1
	vmovsd	%xmm0, 184(%rsp)
	vaddsd	1232(%rsp), %xmm1, %xmm4
	vaddsd	368(%rsp), %xmm1, %xmm8
	vfmadd231sd	(%rbx,%rsi,8), %xmm14, %xmm7
	vfmadd231sd	8(%rbx,%rsi,8), %xmm14, %xmm5
	vfmadd231sd	16(%rbx,%rsi,8), %xmm14, %xmm6
	vfmadd231sd	24(%rbx,%rsi,8), %xmm14, %xmm3
	vmovapd	784(%rsp), %xmm14
	vfmadd231sd	(%r11,%rsi,8), %xmm11, %xmm7
	vfmadd231sd	8(%r11,%rsi,8), %xmm11, %xmm5
	vmulsd	%xmm1, %xmm4, %xmm12
	vmovsd	%xmm4, 368(%rsp)
	vmovsd	320(%rsp), %xmm4
	vmovsd	%xmm8, 496(%rsp)
	vmovsd	528(%rsp), %xmm1
	vfmadd231sd	(%rdi,%rdx,8), %xmm4, %xmm7
	vfmadd231sd	8(%rdi,%rdx,8), %xmm4, %xmm5
	vmovapd	%xmm15, %xmm4
	vmulsd	%xmm12, %xmm8, %xmm12
	vmovsd	1344(%rsp), %xmm8
	vdivsd	208(%rsp), %xmm12, %xmm12
	vfmadd231sd	(%r15,%rdx,8), %xmm2, %xmm7
	vfmadd231sd	8(%r15,%rdx,8), %xmm2, %xmm5
	vmovsd	176(%rsp), %xmm2
	vfmadd231sd	(%rbx,%rdx,8), %xmm8, %xmm7
	vfmadd231sd	8(%rbx,%rdx,8), %xmm8, %xmm5
	vmovapd	%xmm8, %xmm11
	vmovapd	352(%rsp), %xmm8
	vfmadd231sd	(%r11,%rdx,8), %xmm15, %xmm7
	vfmadd231sd	8(%r11,%rdx,8), %xmm15, %xmm5
	vmovsd	184(%rsp), %xmm15
	vfmadd231sd	(%rdi,%rcx,8), %xmm1, %xmm7
	vfmadd231sd	8(%rdi,%rcx,8), %xmm1, %xmm5
	vmovsd	80(%rsp), %xmm1
	vfmadd231sd	16(%r11,%rsi,8), %xmm1, %xmm6
	vfmadd231sd	24(%r11,%rsi,8), %xmm1, %xmm3
	vmovsd	320(%rsp), %xmm1
	vfmadd231sd	(%r15,%rcx,8), %xmm0, %xmm7
	vmovsd	464(%rsp), %xmm0
	vfmadd231sd	8(%r15,%rcx,8), %xmm15, %xmm5
	vfmadd231sd	16(%rdi,%rdx,8), %xmm1, %xmm6
	vfmadd231sd	24(%rdi,%rdx,8), %xmm1, %xmm3
	vmovsd	200(%rsp), %xmm1
	vfmadd231sd	(%rbx,%rcx,8), %xmm0, %xmm7
	vfmadd231sd	8(%rbx,%rcx,8), %xmm0, %xmm5
	vfmadd231sd	16(%r15,%rdx,8), %xmm1, %xmm6
	vfmadd231sd	24(%r15,%rdx,8), %xmm1, %xmm3
	vmovsd	528(%rsp), %xmm1
	vfmadd231sd	(%r11,%rcx,8), %xmm13, %xmm7
	vfmadd231sd	8(%r11,%rcx,8), %xmm2, %xmm5
	vfmadd231sd	16(%rbx,%rdx,8), %xmm11, %xmm6
	vfmadd231sd	24(%rbx,%rdx,8), %xmm11, %xmm3
	vmovsd	64(%rsp), %xmm11
	vfmadd231sd	16(%r11,%rdx,8), %xmm4, %xmm6
	vfmadd231sd	24(%r11,%rdx,8), %xmm4, %xmm3
	movabsq	$.LCPI15_17, %rdx
	vfmadd231sd	16(%rdi,%rcx,8), %xmm1, %xmm6
	vfmadd231sd	24(%rdi,%rcx,8), %xmm1, %xmm3
	vmovsd	464(%rsp), %xmm1
	vmulsd	%xmm7, %xmm12, %xmm7
	vmovsd	752(%rsp), %xmm12
	vfmadd231sd	16(%r15,%rcx,8), %xmm15, %xmm6
	vfmadd231sd	24(%r15,%rcx,8), %xmm15, %xmm3
	movabsq	$.LCPI15_16, %r15
	vxorpd	%xmm15, %xmm15, %xmm15
	vmovsd	%xmm7, 192(%rsp)
	vmovsd	112(%rsp), %xmm7
	vaddsd	560(%rsp), %xmm7, %xmm7
	vfmadd231sd	16(%rbx,%rcx,8), %xmm1, %xmm6
	vfmadd231sd	24(%rbx,%rcx,8), %xmm1, %xmm3
	vmulsd	368(%rsp), %xmm7, %xmm13
	vmulsd	112(%rsp), %xmm7, %xmm7
	vmulsd	496(%rsp), %xmm7, %xmm0
	vmulsd	368(%rsp), %xmm7, %xmm7
	vmulsd	496(%rsp), %xmm13, %xmm13
	vfmadd231sd	16(%r11,%rcx,8), %xmm2, %xmm6
	vfmadd231sd	24(%r11,%rcx,8), %xmm2, %xmm3
	movl	$17408, %ecx
	vdivsd	208(%rsp), %xmm7, %xmm7
	vmulsd	%xmm12, %xmm13, %xmm13
	vfmsub213sd	192(%rsp), %xmm13, %xmm5
	vmulsd	%xmm0, %xmm12, %xmm0
	vmovapd	816(%rsp), %xmm13
	vmovsd	152(%rsp), %xmm12
	vmulsd	%xmm6, %xmm0, %xmm0
	vmovsd	168(%rsp), %xmm6
	vfmsub213sd	%xmm0, %xmm7, %xmm3
	vaddsd	%xmm3, %xmm5, %xmm0
	.p2align	4
.LBB15_50:
	addq	%r13, %rcx
	vmovsd	%xmm0, (%rcx,%rax,8)
.LBB15_51:
	incq	%rax
	cmpq	$128, %rax
	je	.LBB15_60
.LBB15_52:
	vmovsd	9216(%r13,%rax,8), %xmm2
	vmovsd	10240(%r13,%rax,8), %xmm3
	vmovsd	11264(%r13,%rax,8), %xmm1
	vmulsd	%xmm2, %xmm8, %xmm0
	vmulsd	%xmm3, %xmm13, %xmm4
	vaddsd	%xmm4, %xmm0, %xmm0
	vmulsd	%xmm1, %xmm14, %xmm4
	vaddsd	%xmm4, %xmm0, %xmm0
	vaddsd	(%rdx), %xmm0, %xmm4
	vucomisd	%xmm4, %xmm9
	ja	.LBB15_48
	vsubsd	%xmm9, %xmm0, %xmm4
	vaddsd	(%r15), %xmm4, %xmm4
	vucomisd	%xmm6, %xmm4
	ja	.LBB15_48
	vmulsd	1008(%rsp), %xmm2, %xmm4
	vmulsd	976(%rsp), %xmm3, %xmm5
	vaddsd	%xmm5, %xmm4, %xmm4
	vmulsd	944(%rsp), %xmm1, %xmm5
	vaddsd	%xmm5, %xmm4, %xmm4
	vsubsd	%xmm10, %xmm4, %xmm5
	vaddsd	(%r15), %xmm5, %xmm5
	vucomisd	%xmm11, %xmm5
	ja	.LBB15_48
	vaddsd	(%rdx), %xmm4, %xmm5
	vucomisd	%xmm5, %xmm10
	ja	.LBB15_48
	vmulsd	912(%rsp), %xmm2, %xmm2
	vmulsd	880(%rsp), %xmm3, %xmm3
	vmulsd	848(%rsp), %xmm1, %xmm1
	vaddsd	%xmm3, %xmm2, %xmm2
	vaddsd	%xmm1, %xmm2, %xmm7
	vsubsd	%xmm12, %xmm7, %xmm1
	vaddsd	(%r15), %xmm1, %xmm1
	vucomisd	1408(%rsp), %xmm1
	ja	.LBB15_48
	vaddsd	(%rdx), %xmm7, %xmm1
	vucomisd	%xmm1, %xmm12
	jbe	.LBB15_58
	.p2align	4
.LBB15_48:
	movl	16384(%r8,%rax,8), %ecx
	vmovsd	(%rdi,%rcx,8), %xmm0
	vmovsd	%xmm0, 17408(%r13,%rax,8)
	vmovsd	12288(%r13,%rax,8), %xmm0
	vucomisd	%xmm15, %xmm0
	jne	.LBB15_49
	jnp	.LBB15_51
.LBB15_49:
	vmovsd	(%r10), %xmm0
	movl	$21504, %ecx
	jmp	.LBB15_50
	.p2align	4
.LBB15_69:
	vmovupd	1504(%rsp), %ymm8
	vmovupd	1040(%rsp), %ymm9
	vmovupd	1296(%rsp), %ymm10
	vmovupd	1264(%rsp), %ymm11
	xorl	%eax, %eax
	jmp	.LBB15_70
	.p2align	4
.LBB15_72:
	vxorpd	%xmm1, %xmm1, %xmm1
.LBB15_73:
	vsqrtpd	%ymm2, %ymm2
	vbroadcastsd	(%rdx), %ymm5
	vbroadcastsd	(%rsi), %ymm6
	vbroadcastsd	(%r8), %ymm12
	vbroadcastsd	(%r10), %ymm7
	movabsq	$.LCPI15_50, %r14
	movabsq	$.LCPI15_51, %rbx
	vroundpd	$4, %ymm2, %ymm3
	vsubpd	%ymm3, %ymm2, %ymm3
	vmulpd	%ymm3, %ymm3, %ymm4
	vfmadd231pd	%ymm5, %ymm4, %ymm6
	vbroadcastsd	(%rdi), %ymm5
	vfmadd231pd	%ymm6, %ymm4, %ymm5
	vfmadd231pd	%ymm5, %ymm4, %ymm12
	vbroadcastsd	(%r9), %ymm5
	vfmadd231pd	%ymm12, %ymm4, %ymm5
	vbroadcastsd	(%r14), %ymm12
	movabsq	$.LCPI15_52, %r14
	vbroadcastsd	(%r14), %ymm14
	movabsq	$.LCPI15_53, %r14
	vbroadcastsd	(%r14), %ymm13
	movabsq	$.LCPI15_54, %r14
	vfmadd231pd	%ymm5, %ymm4, %ymm7
	vbroadcastsd	(%r11), %ymm5
	vfmadd231pd	%ymm7, %ymm4, %ymm5
	vbroadcastsd	(%rbx), %ymm7
	vmulpd	%ymm5, %ymm3, %ymm3
	vfmadd231pd	%ymm12, %ymm4, %ymm7
	vbroadcastsd	(%r14), %ymm12
	movabsq	$.LCPI15_55, %r14
	vfmadd231pd	%ymm7, %ymm4, %ymm14
	vfmadd231pd	%ymm14, %ymm4, %ymm13
	vbroadcastsd	(%r14), %ymm14
	movabsq	$.LCPI15_56, %r14
	vfmadd231pd	%ymm13, %ymm4, %ymm12
	vbroadcastsd	(%r14), %ymm13
	movabsq	$.LCPI15_57, %r14
	vfmadd231pd	%ymm12, %ymm4, %ymm14
	vbroadcastsd	(%r14), %ymm12
	movabsq	$.LCPI15_58, %r14
	vbroadcastsd	(%r14), %ymm5
	movabsq	$.LCPI15_65, %r14
	vfmadd231pd	%ymm14, %ymm4, %ymm13
	vfmadd231pd	%ymm13, %ymm4, %ymm12
	vmulpd	%ymm5, %ymm2, %ymm2
	vdivpd	%ymm2, %ymm3, %ymm2
	vbroadcastsd	(%r15), %ymm3
	vsubpd	%ymm12, %ymm2, %ymm2
	vmulpd	%ymm3, %ymm2, %ymm2
	vbroadcastsd	(%r14), %ymm3
	vdivpd	%ymm0, %ymm2, %ymm2
	vcmpltpd	%ymm0, %ymm3, %ymm0
	vblendvpd	%ymm0, %ymm2, %ymm1, %ymm0
	vmulpd	%ymm0, %ymm8, %ymm0
	vmulpd	17408(%r13,%rax,8), %ymm0, %ymm0
	vfmadd213pd	18432(%r13,%rax,8), %ymm0, %ymm0
	vmovupd	%ymm0, 18432(%r13,%rax,8)
	addq	$4, %rax
	cmpq	$128, %rax
	je	.LBB15_74
.LBB15_70:
	vmulpd	13312(%r13,%rax,8), %ymm9, %ymm0
	vmulpd	14336(%r13,%rax,8), %ymm10, %ymm1
	vmulpd	15360(%r13,%rax,8), %ymm11, %ymm2
	movabsq	$.LCPI15_42, %r14
	vmulpd	%ymm0, %ymm0, %ymm0
	vmulpd	%ymm1, %ymm1, %ymm1
	vmulpd	%ymm2, %ymm2, %ymm3
	vaddpd	%ymm1, %ymm0, %ymm0
	vaddpd	%ymm3, %ymm0, %ymm0
	vmulpd	240(%rsp), %ymm0, %ymm2
	vbroadcastsd	(%r14), %ymm0
	vmulpd	%ymm0, %ymm2, %ymm0
	testb	%bpl, %bpl
	jne	.LBB15_72
	movabsq	$.LCPI15_59, %r14
	vbroadcastsd	(%r14), %ymm1
	movabsq	$.LCPI15_60, %r14
	vbroadcastsd	(%r14), %ymm3
	movabsq	$.LCPI15_61, %r14
	vbroadcastsd	(%r14), %ymm4
	movabsq	$.LCPI15_62, %r14
	vbroadcastsd	(%r14), %ymm5
	movabsq	$.LCPI15_63, %r14
	vdivpd	%ymm1, %ymm0, %ymm1
	vaddpd	%ymm3, %ymm1, %ymm1
	vmulpd	%ymm1, %ymm0, %ymm1
	vaddpd	%ymm4, %ymm1, %ymm1
	vbroadcastsd	(%r14), %ymm4
	movabsq	$.LCPI15_64, %r14
	vmulpd	%ymm1, %ymm0, %ymm1
	vaddpd	%ymm5, %ymm1, %ymm1
	vbroadcastsd	(%r14), %ymm5
	vmulpd	%ymm1, %ymm0, %ymm1
	vaddpd	%ymm4, %ymm1, %ymm1
	vbroadcastsd	(%rcx), %ymm4
	vmulpd	%ymm1, %ymm0, %ymm1
	vaddpd	%ymm5, %ymm1, %ymm1
	vmulpd	%ymm1, %ymm0, %ymm1
	vaddpd	%ymm4, %ymm1, %ymm1
	jmp	.LBB15_73
	.p2align	4
.LBB15_74:
	movabsq	$NRT_decref, %r14
	testb	%bpl, %bpl
	je	.LBB15_84
	xorl	%r15d, %r15d
	jmp	.LBB15_77
	.p2align	4
.LBB15_80:
	vmulsd	1472(%rsp), %xmm0, %xmm0
	vmulsd	%xmm0, %xmm2, %xmm0
	vfmadd213sd	%xmm1, %xmm0, %xmm0
	vmovsd	%xmm0, 18432(%r13,%r15,8)
.LBB15_76:
	incq	%r15
	cmpq	$128, %r15
	je	.LBB15_84
.LBB15_77:
	vmovsd	13312(%r13,%r15,8), %xmm2
	vmovsd	14336(%r13,%r15,8), %xmm1
	vmovsd	15360(%r13,%r15,8), %xmm0
	movabsq	$.LCPI15_42, %rax
	vmulsd	592(%rsp), %xmm2, %xmm3
	vmulsd	272(%rsp), %xmm1, %xmm4
	vmulsd	288(%rsp), %xmm0, %xmm5
	vmulsd	%xmm3, %xmm3, %xmm3
	vmulsd	%xmm4, %xmm4, %xmm4
	vmulsd	%xmm5, %xmm5, %xmm6
	vmovsd	2080(%rsp), %xmm5
	vaddsd	%xmm4, %xmm3, %xmm3
	vaddsd	%xmm6, %xmm3, %xmm3
	vmulsd	%xmm3, %xmm5, %xmm3
	vmulsd	(%rax), %xmm3, %xmm3
	movabsq	$.LCPI15_65, %rax
	vucomisd	(%rax), %xmm3
	ja	.LBB15_76
	vmovapd	592(%rsp), %xmm3
	vmulsd	%xmm2, %xmm2, %xmm2
	vmulsd	%xmm1, %xmm1, %xmm1
	vmulsd	%xmm0, %xmm0, %xmm0
	movabsq	$.LCPI15_58, %rax
	vmulsd	%xmm2, %xmm3, %xmm2
	vmulsd	%xmm2, %xmm3, %xmm2
	vmovapd	272(%rsp), %xmm3
	vmulsd	%xmm1, %xmm3, %xmm1
	vmulsd	%xmm1, %xmm3, %xmm1
	vaddsd	%xmm1, %xmm2, %xmm1
	vmovapd	288(%rsp), %xmm2
	vmulsd	%xmm0, %xmm2, %xmm0
	vmulsd	%xmm0, %xmm2, %xmm0
	vmovsd	17408(%r13,%r15,8), %xmm2
	vaddsd	%xmm0, %xmm1, %xmm0
	vmovsd	2080(%rsp), %xmm1
	vmulsd	%xmm0, %xmm1, %xmm0
	vmovsd	18432(%r13,%r15,8), %xmm1
	vsqrtsd	%xmm0, %xmm0, %xmm0
	vmulsd	(%rax), %xmm0, %xmm3
	vxorpd	%xmm0, %xmm0, %xmm0
	vucomisd	%xmm0, %xmm3
	vmovsd	560(%rsp), %xmm0
	jne	.LBB15_79
	jnp	.LBB15_80
.LBB15_79:
	leaq	720(%rsp), %rdi
	leaq	712(%rsp), %rsi
	movabsq	$sincos, %rax
	vmovapd	%xmm3, %xmm0
	vmovsd	%xmm1, 112(%rsp)
	vmovsd	%xmm2, 208(%rsp)
	vmovsd	%xmm3, 80(%rsp)
	vzeroupper
	callq	*%rax
	vmovsd	720(%rsp), %xmm0
	vmovsd	80(%rsp), %xmm1
	movabsq	$.LCPI15_16, %rax
	vmovsd	208(%rsp), %xmm2
	vdivsd	%xmm1, %xmm0, %xmm0
	vmulsd	%xmm1, %xmm1, %xmm1
	vsubsd	712(%rsp), %xmm0, %xmm0
	vmulsd	(%rax), %xmm0, %xmm0
	vdivsd	%xmm1, %xmm0, %xmm0
	vmovsd	112(%rsp), %xmm1
	jmp	.LBB15_80
	.p2align	4
.LBB15_81:
	xorl	%eax, %eax
	.p2align	4
.LBB15_82:
	vmovupd	14336(%r13,%rax,8), %ymm1
	vmovupd	13312(%r13,%rax,8), %ymm3
	vmovupd	15360(%r13,%rax,8), %ymm2
	vmovapd	%ymm9, %ymm12
	movabsq	$.LCPI15_67, %rcx
	vmovupd	13344(%r13,%rax,8), %ymm0
	vmulpd	%ymm3, %ymm6, %ymm4
	vmulpd	%ymm1, %ymm7, %ymm5
	vaddpd	%ymm5, %ymm4, %ymm4
	vmulpd	%ymm2, %ymm8, %ymm5
	vaddpd	%ymm5, %ymm4, %ymm4
	vmulpd	%ymm3, %ymm9, %ymm5
	vmovapd	%ymm6, %ymm9
	vmulpd	%ymm1, %ymm10, %ymm6
	vmulpd	%ymm3, %ymm15, %ymm3
	vmulpd	%ymm1, %ymm13, %ymm1
	vaddpd	%ymm6, %ymm5, %ymm5
	vmulpd	%ymm2, %ymm11, %ymm6
	vmulpd	%ymm2, %ymm14, %ymm2
	vaddpd	%ymm1, %ymm3, %ymm1
	vmovapd	%ymm11, %ymm14
	vmovapd	%ymm8, %ymm11
	vmovupd	432(%rsp), %ymm8
	vaddpd	%ymm6, %ymm5, %ymm5
	vaddpd	%ymm2, %ymm1, %ymm1
	vmulpd	%ymm4, %ymm4, %ymm2
	vbroadcastsd	(%rcx), %ymm4
	vmulpd	%ymm5, %ymm5, %ymm3
	vmulpd	%ymm1, %ymm1, %ymm1
	vaddpd	%ymm2, %ymm3, %ymm2
	vmovapd	%ymm10, %ymm3
	vmovapd	%ymm7, %ymm10
	vmovupd	240(%rsp), %ymm7
	vmovupd	%ymm4, 112(%rsp)
	vaddpd	%ymm2, %ymm1, %ymm1
	vmulpd	17408(%r13,%rax,8), %ymm8, %ymm2
	vmulpd	%ymm1, %ymm7, %ymm1
	vcmpltpd	%ymm4, %ymm1, %ymm1
	vmulpd	%ymm0, %ymm9, %ymm4
	vandpd	%ymm2, %ymm1, %ymm1
	vfmadd213pd	18432(%r13,%rax,8), %ymm1, %ymm1
	vmovupd	%ymm1, 18432(%r13,%rax,8)
	vmovupd	14368(%r13,%rax,8), %ymm1
	vmovupd	15392(%r13,%rax,8), %ymm2
	vmulpd	%ymm1, %ymm10, %ymm5
	vmulpd	%ymm1, %ymm3, %ymm6
	vmulpd	%ymm1, %ymm13, %ymm1
	vaddpd	%ymm5, %ymm4, %ymm4
	vmulpd	%ymm2, %ymm11, %ymm5
	vaddpd	%ymm5, %ymm4, %ymm4
	vmulpd	%ymm0, %ymm12, %ymm5
	vmulpd	%ymm0, %ymm15, %ymm0
	vaddpd	%ymm1, %ymm0, %ymm0
	vmulpd	400(%rsp), %ymm2, %ymm1
	vaddpd	%ymm6, %ymm5, %ymm5
	vmulpd	%ymm2, %ymm14, %ymm6
	vaddpd	%ymm6, %ymm5, %ymm5
	vmovapd	%ymm9, %ymm6
	vmovapd	%ymm12, %ymm9
	vmulpd	%ymm5, %ymm5, %ymm2
	vaddpd	%ymm1, %ymm0, %ymm0
	vmulpd	%ymm4, %ymm4, %ymm1
	vaddpd	%ymm1, %ymm2, %ymm1
	vmulpd	%ymm0, %ymm0, %ymm0
	vaddpd	%ymm1, %ymm0, %ymm0
	vmulpd	17440(%r13,%rax,8), %ymm8, %ymm1
	vmovapd	%ymm11, %ymm8
	vmovapd	%ymm14, %ymm11
	vmovupd	400(%rsp), %ymm14
	vmulpd	%ymm0, %ymm7, %ymm0
	vcmpltpd	112(%rsp), %ymm0, %ymm0
	vmovapd	%ymm10, %ymm7
	vmovapd	%ymm3, %ymm10
	vandpd	%ymm1, %ymm0, %ymm0
	vfmadd213pd	18464(%r13,%rax,8), %ymm0, %ymm0
	vmovupd	%ymm0, 18464(%r13,%rax,8)
	addq	$8, %rax
	cmpq	$128, %rax
	jne	.LBB15_82
	jmp	.LBB15_84
.LBB15_67:
	movabsq	$.LCPI15_66, %rcx
	xorl	%eax, %eax
	.p2align	4
.LBB15_68:
	vbroadcastsd	(%rcx), %ymm0
	vbroadcastsd	(%rsi), %ymm8
	vbroadcastsd	(%rdi), %ymm9
	vbroadcastsd	(%r8), %ymm10
	vbroadcastsd	(%r9), %ymm11
	vbroadcastsd	(%r10), %ymm12
	vbroadcastsd	(%r11), %ymm13
	vaddpd	13312(%r13,%rax,8), %ymm0, %ymm7
	vaddpd	14336(%r13,%rax,8), %ymm0, %ymm2
	vaddpd	15360(%r13,%rax,8), %ymm0, %ymm3
	vmulpd	1040(%rsp), %ymm7, %ymm0
	vmovupd	%ymm2, 320(%rsp)
	vroundpd	$4, %ymm0, %ymm4
	vsubpd	%ymm4, %ymm0, %ymm1
	vmulpd	1296(%rsp), %ymm2, %ymm0
	vmovupd	%ymm1, 112(%rsp)
	vmulpd	%ymm1, %ymm1, %ymm14
	vbroadcastsd	(%rdx), %ymm1
	vroundpd	$4, %ymm0, %ymm4
	vmovapd	%ymm1, %ymm15
	vsubpd	%ymm4, %ymm0, %ymm2
	vmulpd	1264(%rsp), %ymm3, %ymm0
	vmovapd	%ymm3, %ymm4
	vmovupd	320(%rsp), %ymm3
	vmovupd	%ymm2, 208(%rsp)
	vmulpd	%ymm2, %ymm2, %ymm6
	vmovapd	%ymm1, %ymm2
	vfmadd213pd	%ymm8, %ymm14, %ymm2
	vfmadd213pd	%ymm9, %ymm14, %ymm2
	vroundpd	$4, %ymm0, %ymm5
	vfmadd213pd	%ymm10, %ymm14, %ymm2
	vsubpd	%ymm5, %ymm0, %ymm0
	vmovapd	%ymm7, %ymm5
	vfmadd213pd	%ymm11, %ymm14, %ymm2
	vmovupd	%ymm0, 80(%rsp)
	vfmadd213pd	%ymm12, %ymm14, %ymm2
	vfmadd213pd	%ymm13, %ymm14, %ymm2
	vmovapd	%ymm1, %ymm14
	vfmadd213pd	%ymm8, %ymm6, %ymm14
	vfmadd213pd	%ymm9, %ymm6, %ymm14
	vfmadd213pd	%ymm10, %ymm6, %ymm14
	vfmadd213pd	%ymm11, %ymm6, %ymm14
	vfmadd213pd	%ymm12, %ymm6, %ymm14
	vfmadd213pd	%ymm13, %ymm6, %ymm14
	vmulpd	%ymm0, %ymm0, %ymm6
	vmulpd	%ymm7, %ymm7, %ymm0
	vmovapd	%ymm1, %ymm7
	vfmadd213pd	%ymm8, %ymm6, %ymm15
	vfmadd213pd	%ymm9, %ymm6, %ymm15
	vfmadd213pd	%ymm10, %ymm6, %ymm15
	vfmadd213pd	%ymm11, %ymm6, %ymm15
	vfmadd213pd	%ymm12, %ymm6, %ymm15
	vfmadd213pd	%ymm13, %ymm6, %ymm15
	vmovapd	%ymm1, %ymm6
	vfmadd213pd	%ymm8, %ymm0, %ymm6
	vfmadd213pd	%ymm9, %ymm0, %ymm6
	vfmadd213pd	%ymm10, %ymm0, %ymm6
	vfmadd213pd	%ymm11, %ymm0, %ymm6
	vfmadd213pd	%ymm12, %ymm0, %ymm6
	vfmadd213pd	%ymm13, %ymm0, %ymm6
	vmulpd	%ymm3, %ymm3, %ymm0
	vfmadd213pd	%ymm8, %ymm0, %ymm7
	vfmadd213pd	%ymm9, %ymm0, %ymm7
	vfmadd213pd	%ymm10, %ymm0, %ymm7
	vfmadd213pd	%ymm11, %ymm0, %ymm7
	vfmadd213pd	%ymm12, %ymm0, %ymm7
	vfmadd213pd	%ymm13, %ymm0, %ymm7
	vmulpd	%ymm4, %ymm4, %ymm0
	vfmadd213pd	%ymm8, %ymm0, %ymm1
	vfmadd213pd	%ymm9, %ymm0, %ymm1
	vfmadd213pd	%ymm10, %ymm0, %ymm1
	vfmadd213pd	%ymm11, %ymm0, %ymm1
	vfmadd213pd	%ymm12, %ymm0, %ymm1
	vfmadd213pd	%ymm13, %ymm0, %ymm1
	vmulpd	%ymm2, %ymm14, %ymm0
	vmulpd	%ymm7, %ymm6, %ymm2
	vmulpd	%ymm0, %ymm15, %ymm0
	vmulpd	%ymm1, %ymm2, %ymm1
	vmovupd	208(%rsp), %ymm2
	vmulpd	112(%rsp), %ymm2, %ymm2
	vmulpd	80(%rsp), %ymm2, %ymm2
	vmulpd	%ymm0, %ymm2, %ymm0
	vmulpd	%ymm3, %ymm5, %ymm2
	vmulpd	%ymm4, %ymm2, %ymm2
	vmulpd	%ymm1, %ymm2, %ymm1
	vdivpd	%ymm1, %ymm0, %ymm0
	vmulpd	17408(%r13,%rax,8), %ymm0, %ymm0
	vfmadd213pd	18432(%r13,%rax,8), %ymm0, %ymm0
	vmovupd	%ymm0, 18432(%r13,%rax,8)
	addq	$4, %rax
	cmpq	$128, %rax
	jne	.LBB15_68
	jmp	.LBB15_84
.LBB15_5:
	movq	80(%rsp), %rcx
	jmp	.LBB15_6
.Lfunc_end15:
	.size	_ZN11bragg_numba7kernels4fast16add_orientationsB3v56B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE181Spots_28int64_2c_20int64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_209_29_2c_20float64_2c_20bool_2c_20Grid_28float64_20x_209_29_2c_20bool_2c_20bool_2c_20bool_295ArrayIdLi3E1C8readonly7alignedE5ArrayIbLi1E1C8readonly7alignedE5ArrayIdLi1E1C8readonly7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE, .Lfunc_end15-_ZN11bragg_numba7kernels4fast16add_orientationsB3v56B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE181Spots_28int64_2c_20int64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_209_29_2c_20float64_2c_20bool_2c_20Grid_28float64_20x_209_29_2c_20bool_2c_20bool_2c_20bool_295ArrayIdLi3E1C8readonly7alignedE5ArrayIbLi1E1C8readonly7alignedE5ArrayIdLi1E1C8readonly7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE
	.cfi_endproc

	.weak	_ZN11bragg_numba7kernels4fast12add_weightedB4v132B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedEdb
	.p2align	4
	.type	_ZN11bragg_numba7kernels4fast12add_weightedB4v132B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedEdb,@function
_ZN11bragg_numba7kernels4fast12add_weightedB4v132B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedEdb:
	movq	8(%rsp), %rax
	cmpb	$0, 32(%rsp)
	je	.LBB16_2
	vmovupd	18432(%rax), %ymm0
	vmovupd	18464(%rax), %ymm1
	vmovupd	18496(%rax), %ymm2
	vmovupd	18528(%rax), %ymm3
	vmulpd	12288(%rax), %ymm0, %ymm0
	vmulpd	12320(%rax), %ymm1, %ymm1
	vaddpd	19456(%rax), %ymm0, %ymm0
	vaddpd	19488(%rax), %ymm1, %ymm1
	vmovupd	%ymm0, 19456(%rax)
	vmovupd	%ymm1, 19488(%rax)
	vxorpd	%xmm0, %xmm0, %xmm0
	vmovupd	%ymm0, 18432(%rax)
	vmovupd	%ymm0, 18464(%rax)
	vmulpd	12352(%rax), %ymm2, %ymm1
	vmulpd	12384(%rax), %ymm3, %ymm2
	vaddpd	19520(%rax), %ymm1, %ymm1
	vaddpd	19552(%rax), %ymm2, %ymm2
	vmovupd	%ymm1, 19520(%rax)
	vmovupd	%ymm2, 19552(%rax)
	vmovupd	%ymm0, 18496(%rax)
	vmovupd	%ymm0, 18528(%rax)
	vmovupd	18560(%rax), %ymm1
	vmovupd	18592(%rax), %ymm2
	vmulpd	12416(%rax), %ymm1, %ymm1
	vmulpd	12448(%rax), %ymm2, %ymm2
	vaddpd	19584(%rax), %ymm1, %ymm1
	vaddpd	19616(%rax), %ymm2, %ymm2
	vmovupd	%ymm1, 19584(%rax)
	vmovupd	%ymm2, 19616(%rax)
	vmovupd	%ymm0, 18592(%rax)
	vmovupd	%ymm0, 18560(%rax)
	vmovupd	18624(%rax), %ymm1
	vmovupd	18656(%rax), %ymm2
	vmulpd	12480(%rax), %ymm1, %ymm1
	vmulpd	12512(%rax), %ymm2, %ymm2
	vaddpd	19648(%rax), %ymm1, %ymm1
	vaddpd	19680(%rax), %ymm2, %ymm2
	vmovupd	%ymm1, 19648(%rax)
	vmovupd	%ymm2, 19680(%rax)
	vmovupd	%ymm0, 18656(%rax)
	vmovupd	%ymm0, 18624(%rax)
	vmovupd	18688(%rax), %ymm1
	vmovupd	18720(%rax), %ymm2
	vmulpd	12544(%rax), %ymm1, %ymm1
	vmulpd	12576(%rax), %ymm2, %ymm2
	vaddpd	19712(%rax), %ymm1, %ymm1
	vaddpd	19744(%rax), %ymm2, %ymm2
	vmovupd	%ymm1, 19712(%rax)
	vmovupd	%ymm2, 19744(%rax)
	vmovupd	%ymm0, 18720(%rax)
	vmovupd	%ymm0, 18688(%rax)
	vmovupd	18752(%rax), %ymm1
	vmovupd	18784(%rax), %ymm2
	vmulpd	12608(%rax), %ymm1, %ymm1
	vmulpd	12640(%rax), %ymm2, %ymm2
	vaddpd	19776(%rax), %ymm1, %ymm1
	vaddpd	19808(%rax), %ymm2, %ymm2
	vmovupd	%ymm1, 19776(%rax)
	vmovupd	%ymm2, 19808(%rax)
	vmovupd	%ymm0, 18784(%rax)
	vmovupd	%ymm0, 18752(%rax)
	vmovupd	18816(%rax), %ymm1
	vmovupd	18848(%rax), %ymm2
	vmulpd	12672(%rax), %ymm1, %ymm1
	vmulpd	12704(%rax), %ymm2, %ymm2
	vaddpd	19840(%rax), %ymm1, %ymm1
	vaddpd	19872(%rax), %ymm2, %ymm2
	vmovupd	%ymm1, 19840(%rax)
	vmovupd	%ymm2, 19872(%rax)
	vmovupd	%ymm0, 18848(%rax)
	vmovupd	%ymm0, 18816(%rax)
	vmovupd	18880(%rax), %ymm1
	vmovupd	18912(%rax), %ymm2
	vmulpd	12736(%rax), %ymm1, %ymm1
	vmulpd	12768(%rax), %ymm2, %ymm2
	vaddpd	19904(%rax), %ymm1, %ymm1
	vaddpd	19936(%rax), %ymm2, %ymm2
	vmovupd	%ymm1, 19904(%rax)
	vmovupd	%ymm2, 19936(%rax)
	vmovupd	%ymm0, 18912(%rax)
	vmovupd	%ymm0, 18880(%rax)
	vmovupd	18944(%rax), %ymm1
	vmovupd	18976(%rax), %ymm2
	vmulpd	12800(%rax), %ymm1, %ymm1
	vmulpd	12832(%rax), %ymm2, %ymm2
	vaddpd	19968(%rax), %ymm1, %ymm1
	vaddpd	20000(%rax), %ymm2, %ymm2
	vmovupd	%ymm1, 19968(%rax)
	vmovupd	%ymm2, 20000(%rax)
	vmovupd	%ymm0, 18976(%rax)
	vmovupd	%ymm0, 18944(%rax)
	vmovupd	19008(%rax), %ymm1
	vmovupd	19040(%rax), %ymm2
	vmulpd	12864(%rax), %ymm1, %ymm1
	vmulpd	12896(%rax), %ymm2, %ymm2
	vaddpd	20032(%rax), %ymm1, %ymm1
	vaddpd	20064(%rax), %ymm2, %ymm2
	vmovupd	%ymm1, 20032(%rax)
	vmovupd	%ymm2, 20064(%rax)
	vmovupd	%ymm0, 19040(%rax)
	vmovupd	%ymm0, 19008(%rax)
	vmovupd	19072(%rax), %ymm1
	vmovupd	19104(%rax), %ymm2
	vmulpd	12928(%rax), %ymm1, %ymm1
	vmulpd	12960(%rax), %ymm2, %ymm2
	vaddpd	20096(%rax), %ymm1, %ymm1
	vaddpd	20128(%rax), %ymm2, %ymm2
	vmovupd	%ymm1, 20096(%rax)
	vmovupd	%ymm2, 20128(%rax)
	vmovupd	%ymm0, 19104(%rax)
	vmovupd	%ymm0, 19072(%rax)
	vmovupd	19136(%rax), %ymm1
	vmovupd	19168(%rax), %ymm2
	vmulpd	12992(%rax), %ymm1, %ymm1
	vmulpd	13024(%rax), %ymm2, %ymm2
	vaddpd	20160(%rax), %ymm1, %ymm1
	vaddpd	20192(%rax), %ymm2, %ymm2
	vmovupd	%ymm1, 20160(%rax)
	vmovupd	%ymm2, 20192(%rax)
	vmovupd	%ymm0, 19168(%rax)
	vmovupd	%ymm0, 19136(%rax)
	vmovupd	19200(%rax), %ymm1
	vmovupd	19232(%rax), %ymm2
	vmulpd	13056(%rax), %ymm1, %ymm1
	vmulpd	13088(%rax), %ymm2, %ymm2
	vaddpd	20224(%rax), %ymm1, %ymm1
	vaddpd	20256(%rax), %ymm2, %ymm2
	vmovupd	%ymm1, 20224(%rax)
	vmovupd	%ymm2, 20256(%rax)
	vmovupd	%ymm0, 19232(%rax)
	vmovupd	%ymm0, 19200(%rax)
	vmovupd	19264(%rax), %ymm1
	vmovupd	19296(%rax), %ymm2
	vmulpd	13120(%rax), %ymm1, %ymm1
	vmulpd	13152(%rax), %ymm2, %ymm2
	vaddpd	20288(%rax), %ymm1, %ymm1
	vaddpd	20320(%rax), %ymm2, %ymm2
	vmovupd	%ymm1, 20288(%rax)
	vmovupd	%ymm2, 20320(%rax)
	vmovupd	%ymm0, 19296(%rax)
	vmovupd	%ymm0, 19264(%rax)
	vmovupd	19328(%rax), %ymm1
	vmovupd	19360(%rax), %ymm2
	vmulpd	13184(%rax), %ymm1, %ymm1
	vmulpd	13216(%rax), %ymm2, %ymm2
	vaddpd	20352(%rax), %ymm1, %ymm1
	vaddpd	20384(%rax), %ymm2, %ymm2
	vmovupd	%ymm1, 20352(%rax)
	vmovupd	%ymm2, 20384(%rax)
	vmovupd	%ymm0, 19360(%rax)
	vmovupd	%ymm0, 19328(%rax)
	vmovupd	19392(%rax), %ymm1
	vmovupd	19424(%rax), %ymm2
	vmulpd	13248(%rax), %ymm1, %ymm1
	vmulpd	13280(%rax), %ymm2, %ymm2
	vaddpd	20416(%rax), %ymm1, %ymm1
	vaddpd	20448(%rax), %ymm2, %ymm2
	vmovupd	%ymm1, 20416(%rax)
	vmovupd	%ymm2, 20448(%rax)
	vmovupd	%ymm0, 19424(%rax)
	vmovupd	%ymm0, 19392(%rax)
	xorl	%eax, %eax
	movq	$0, (%rdi)
	vzeroupper
	retq
.LBB16_2:
	vbroadcastsd	%xmm0, %ymm0
	addq	$19552, %rax
	xorl	%ecx, %ecx
	vxorps	%xmm1, %xmm1, %xmm1
	.p2align	4
.LBB16_3:
	vmulpd	-12384(%rax,%rcx,8), %ymm0, %ymm2
	vmulpd	-12352(%rax,%rcx,8), %ymm0, %ymm3
	vmulpd	-11360(%rax,%rcx,8), %ymm2, %ymm2
	vmulpd	-11328(%rax,%rcx,8), %ymm3, %ymm3
	vmulpd	-13408(%rax,%rcx,8), %ymm2, %ymm2
	vmulpd	-13376(%rax,%rcx,8), %ymm3, %ymm3
	vmulpd	-7264(%rax,%rcx,8), %ymm2, %ymm2
	vmulpd	-7232(%rax,%rcx,8), %ymm3, %ymm3
	vmulpd	-1120(%rax,%rcx,8), %ymm2, %ymm2
	vmulpd	-1088(%rax,%rcx,8), %ymm3, %ymm3
	vaddpd	-96(%rax,%rcx,8), %ymm2, %ymm2
	vaddpd	-64(%rax,%rcx,8), %ymm3, %ymm3
	vmovupd	%ymm2, -96(%rax,%rcx,8)
	vmovupd	%ymm3, -64(%rax,%rcx,8)
	vmovups	%ymm1, -1120(%rax,%rcx,8)
	vmovups	%ymm1, -1088(%rax,%rcx,8)
	vmulpd	-12320(%rax,%rcx,8), %ymm0, %ymm2
	vmulpd	-12288(%rax,%rcx,8), %ymm0, %ymm3
	vmulpd	-11296(%rax,%rcx,8), %ymm2, %ymm2
	vmulpd	-11264(%rax,%rcx,8), %ymm3, %ymm3
	vmulpd	-13344(%rax,%rcx,8), %ymm2, %ymm2
	vmulpd	-13312(%rax,%rcx,8), %ymm3, %ymm3
	vmulpd	-7200(%rax,%rcx,8), %ymm2, %ymm2
	vmulpd	-7168(%rax,%rcx,8), %ymm3, %ymm3
	vmulpd	-1056(%rax,%rcx,8), %ymm2, %ymm2
	vmulpd	-1024(%rax,%rcx,8), %ymm3, %ymm3
	vaddpd	-32(%rax,%rcx,8), %ymm2, %ymm2
	vaddpd	(%rax,%rcx,8), %ymm3, %ymm3
	vmovupd	%ymm2, -32(%rax,%rcx,8)
	vmovupd	%ymm3, (%rax,%rcx,8)
	vmovups	%ymm1, -1056(%rax,%rcx,8)
	vmovups	%ymm1, -1024(%rax,%rcx,8)
	addq	$16, %rcx
	cmpq	$128, %rcx
	jne	.LBB16_3
	xorl	%eax, %eax
	movq	$0, (%rdi)
	vzeroupper
	retq
.Lfunc_end16:
	.size	_ZN11bragg_numba7kernels4fast12add_weightedB4v132B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedEdb, .Lfunc_end16-_ZN11bragg_numba7kernels4fast12add_weightedB4v132B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedEdb

	.weak	_ZN11bragg_numba7kernels13block_factors12same_for_allB3v54B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedEd
	.p2align	4
	.type	_ZN11bragg_numba7kernels13block_factors12same_for_allB3v54B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedEd,@function
_ZN11bragg_numba7kernels13block_factors12same_for_allB3v54B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedEd:
	movq	8(%rsp), %rax
	vmovsd	%xmm0, 17408(%rax)
	vmovsd	%xmm0, 17416(%rax)
	vmovsd	%xmm0, 17424(%rax)
	vmovsd	%xmm0, 17432(%rax)
	vmovsd	%xmm0, 17440(%rax)
	vmovsd	%xmm0, 17448(%rax)
	vmovsd	%xmm0, 17456(%rax)
	vmovsd	%xmm0, 17464(%rax)
	vmovsd	%xmm0, 17472(%rax)
	vmovsd	%xmm0, 17480(%rax)
	vmovsd	%xmm0, 17488(%rax)
	vmovsd	%xmm0, 17496(%rax)
	vmovsd	%xmm0, 17504(%rax)
	vmovsd	%xmm0, 17512(%rax)
	vmovsd	%xmm0, 17520(%rax)
	vmovsd	%xmm0, 17528(%rax)
	vmovsd	%xmm0, 17536(%rax)
	vmovsd	%xmm0, 17544(%rax)
	vmovsd	%xmm0, 17552(%rax)
	vmovsd	%xmm0, 17560(%rax)
	vmovsd	%xmm0, 17568(%rax)
	vmovsd	%xmm0, 17576(%rax)
	vmovsd	%xmm0, 17584(%rax)
	vmovsd	%xmm0, 17592(%rax)
	vmovsd	%xmm0, 17600(%rax)
	vmovsd	%xmm0, 17608(%rax)
	vmovsd	%xmm0, 17616(%rax)
	vmovsd	%xmm0, 17624(%rax)
	vmovsd	%xmm0, 17632(%rax)
	vmovsd	%xmm0, 17640(%rax)
	vmovsd	%xmm0, 17648(%rax)
	vmovsd	%xmm0, 17656(%rax)
	vmovsd	%xmm0, 17664(%rax)
	vmovsd	%xmm0, 17672(%rax)
	vmovsd	%xmm0, 17680(%rax)
	vmovsd	%xmm0, 17688(%rax)
	vmovsd	%xmm0, 17696(%rax)
	vmovsd	%xmm0, 17704(%rax)
	vmovsd	%xmm0, 17712(%rax)
	vmovsd	%xmm0, 17720(%rax)
	vmovsd	%xmm0, 17728(%rax)
	vmovsd	%xmm0, 17736(%rax)
	vmovsd	%xmm0, 17744(%rax)
	vmovsd	%xmm0, 17752(%rax)
	vmovsd	%xmm0, 17760(%rax)
	vmovsd	%xmm0, 17768(%rax)
	vmovsd	%xmm0, 17776(%rax)
	vmovsd	%xmm0, 17784(%rax)
	vmovsd	%xmm0, 17792(%rax)
	vmovsd	%xmm0, 17800(%rax)
	vmovsd	%xmm0, 17808(%rax)
	vmovsd	%xmm0, 17816(%rax)
	vmovsd	%xmm0, 17824(%rax)
	vmovsd	%xmm0, 17832(%rax)
	vmovsd	%xmm0, 17840(%rax)
	vmovsd	%xmm0, 17848(%rax)
	vmovsd	%xmm0, 17856(%rax)
	vmovsd	%xmm0, 17864(%rax)
	vmovsd	%xmm0, 17872(%rax)
	vmovsd	%xmm0, 17880(%rax)
	vmovsd	%xmm0, 17888(%rax)
	vmovsd	%xmm0, 17896(%rax)
	vmovsd	%xmm0, 17904(%rax)
	vmovsd	%xmm0, 17912(%rax)
	vmovsd	%xmm0, 17920(%rax)
	vmovsd	%xmm0, 17928(%rax)
	vmovsd	%xmm0, 17936(%rax)
	vmovsd	%xmm0, 17944(%rax)
	vmovsd	%xmm0, 17952(%rax)
	vmovsd	%xmm0, 17960(%rax)
	vmovsd	%xmm0, 17968(%rax)
	vmovsd	%xmm0, 17976(%rax)
	vmovsd	%xmm0, 17984(%rax)
	vmovsd	%xmm0, 17992(%rax)
	vmovsd	%xmm0, 18000(%rax)
	vmovsd	%xmm0, 18008(%rax)
	vmovsd	%xmm0, 18016(%rax)
	vmovsd	%xmm0, 18024(%rax)
	vmovsd	%xmm0, 18032(%rax)
	vmovsd	%xmm0, 18040(%rax)
	vmovsd	%xmm0, 18048(%rax)
	vmovsd	%xmm0, 18056(%rax)
	vmovsd	%xmm0, 18064(%rax)
	vmovsd	%xmm0, 18072(%rax)
	vmovsd	%xmm0, 18080(%rax)
	vmovsd	%xmm0, 18088(%rax)
	vmovsd	%xmm0, 18096(%rax)
	vmovsd	%xmm0, 18104(%rax)
	vmovsd	%xmm0, 18112(%rax)
	vmovsd	%xmm0, 18120(%rax)
	vmovsd	%xmm0, 18128(%rax)
	vmovsd	%xmm0, 18136(%rax)
	vmovsd	%xmm0, 18144(%rax)
	vmovsd	%xmm0, 18152(%rax)
	vmovsd	%xmm0, 18160(%rax)
	vmovsd	%xmm0, 18168(%rax)
	vmovsd	%xmm0, 18176(%rax)
	vmovsd	%xmm0, 18184(%rax)
	vmovsd	%xmm0, 18192(%rax)
	vmovsd	%xmm0, 18200(%rax)
	vmovsd	%xmm0, 18208(%rax)
	vmovsd	%xmm0, 18216(%rax)
	vmovsd	%xmm0, 18224(%rax)
	vmovsd	%xmm0, 18232(%rax)
	vmovsd	%xmm0, 18240(%rax)
	vmovsd	%xmm0, 18248(%rax)
	vmovsd	%xmm0, 18256(%rax)
	vmovsd	%xmm0, 18264(%rax)
	vmovsd	%xmm0, 18272(%rax)
	vmovsd	%xmm0, 18280(%rax)
	vmovsd	%xmm0, 18288(%rax)
	vmovsd	%xmm0, 18296(%rax)
	vmovsd	%xmm0, 18304(%rax)
	vmovsd	%xmm0, 18312(%rax)
	vmovsd	%xmm0, 18320(%rax)
	vmovsd	%xmm0, 18328(%rax)
	vmovsd	%xmm0, 18336(%rax)
	vmovsd	%xmm0, 18344(%rax)
	vmovsd	%xmm0, 18352(%rax)
	vmovsd	%xmm0, 18360(%rax)
	vmovsd	%xmm0, 18368(%rax)
	vmovsd	%xmm0, 18376(%rax)
	vmovsd	%xmm0, 18384(%rax)
	vmovsd	%xmm0, 18392(%rax)
	vmovsd	%xmm0, 18400(%rax)
	vmovsd	%xmm0, 18408(%rax)
	vmovsd	%xmm0, 18416(%rax)
	vmovsd	%xmm0, 18424(%rax)
	xorl	%eax, %eax
	movq	$0, (%rdi)
	retq
.Lfunc_end17:
	.size	_ZN11bragg_numba7kernels13block_factors12same_for_allB3v54B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedEd, .Lfunc_end17-_ZN11bragg_numba7kernels13block_factors12same_for_allB3v54B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedEd

	.weak	_ZN11bragg_numba7kernels13block_lattice5reachB3v50B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE
	.p2align	4
	.type	_ZN11bragg_numba7kernels13block_lattice5reachB3v50B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE,@function
_ZN11bragg_numba7kernels13block_lattice5reachB3v50B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE:
	.cfi_startproc
	subq	$552, %rsp
	.cfi_def_cfa_offset 560
	movq	560(%rsp), %rax
	movq	$-128, %rcx
	vxorpd	%xmm3, %xmm3, %xmm3
	vbroadcastsd	9728(%rax), %ymm0
	vbroadcastsd	10752(%rax), %ymm1
	vbroadcastsd	11776(%rax), %ymm2
	.p2align	4
.LBB18_1:
	vmovupd	10240(%rax,%rcx,8), %ymm4
	vmovupd	10272(%rax,%rcx,8), %ymm5
	vmovupd	11264(%rax,%rcx,8), %ymm8
	vmovupd	11296(%rax,%rcx,8), %ymm9
	vmovupd	12288(%rax,%rcx,8), %ymm10
	vmovupd	12320(%rax,%rcx,8), %ymm11
	vmovupd	10304(%rax,%rcx,8), %ymm6
	vmovupd	10336(%rax,%rcx,8), %ymm7
	vsubpd	%ymm0, %ymm4, %ymm4
	vsubpd	%ymm0, %ymm5, %ymm5
	vsubpd	%ymm1, %ymm8, %ymm8
	vsubpd	%ymm1, %ymm9, %ymm9
	vsubpd	%ymm2, %ymm10, %ymm10
	vsubpd	%ymm2, %ymm11, %ymm11
	vmulpd	%ymm8, %ymm8, %ymm8
	vmulpd	%ymm4, %ymm4, %ymm4
	vmulpd	%ymm9, %ymm9, %ymm9
	vmulpd	%ymm5, %ymm5, %ymm5
	vmulpd	%ymm10, %ymm10, %ymm10
	vmulpd	%ymm11, %ymm11, %ymm11
	vaddpd	%ymm4, %ymm8, %ymm4
	vaddpd	%ymm5, %ymm9, %ymm5
	vaddpd	%ymm4, %ymm10, %ymm4
	vaddpd	%ymm5, %ymm11, %ymm5
	vmulpd	%ymm3, %ymm4, %ymm8
	vmulpd	%ymm3, %ymm5, %ymm9
	vmovupd	%ymm4, 14336(%rax,%rcx,8)
	vmovupd	%ymm5, 14368(%rax,%rcx,8)
	vsubpd	%ymm0, %ymm6, %ymm4
	vsubpd	%ymm0, %ymm7, %ymm5
	vmovupd	%ymm8, 15360(%rax,%rcx,8)
	vmovupd	%ymm9, 15392(%rax,%rcx,8)
	vmulpd	%ymm4, %ymm4, %ymm4
	vmulpd	%ymm5, %ymm5, %ymm5
	vmovupd	11328(%rax,%rcx,8), %ymm6
	vmovupd	11360(%rax,%rcx,8), %ymm7
	vmovupd	12352(%rax,%rcx,8), %ymm8
	vmovupd	12384(%rax,%rcx,8), %ymm9
	vsubpd	%ymm1, %ymm6, %ymm6
	vsubpd	%ymm1, %ymm7, %ymm7
	vsubpd	%ymm2, %ymm8, %ymm8
	vsubpd	%ymm2, %ymm9, %ymm9
	vmulpd	%ymm6, %ymm6, %ymm6
	vmulpd	%ymm7, %ymm7, %ymm7
	vmulpd	%ymm8, %ymm8, %ymm8
	vmulpd	%ymm9, %ymm9, %ymm9
	vaddpd	%ymm6, %ymm4, %ymm4
	vaddpd	%ymm7, %ymm5, %ymm5
	vaddpd	%ymm4, %ymm8, %ymm4
	vaddpd	%ymm5, %ymm9, %ymm5
	vmulpd	%ymm3, %ymm4, %ymm6
	vmulpd	%ymm3, %ymm5, %ymm7
	vmovupd	%ymm4, 14400(%rax,%rcx,8)
	vmovupd	%ymm5, 14432(%rax,%rcx,8)
	vmovupd	%ymm6, 15424(%rax,%rcx,8)
	vmovupd	%ymm7, 15456(%rax,%rcx,8)
	addq	$16, %rcx
	jne	.LBB18_1
	vmovupd	13824(%rax), %ymm3
	vmovupd	13856(%rax), %ymm4
	vmovupd	13568(%rax), %ymm10
	vmovupd	14080(%rax), %ymm11
	vmovupd	13600(%rax), %ymm12
	vmovupd	14112(%rax), %ymm14
	vmaxpd	13312(%rax), %ymm3, %ymm3
	vmovupd	%ymm3, -128(%rsp)
	vmaxpd	13344(%rax), %ymm4, %ymm3
	vmovupd	14368(%rax), %ymm4
	vmovupd	%ymm3, -96(%rsp)
	vmovupd	14336(%rax), %ymm3
	vaddpd	14848(%rax), %ymm3, %ymm3
	vmovupd	%ymm3, (%rsp)
	vaddpd	14880(%rax), %ymm4, %ymm3
	vmovupd	13920(%rax), %ymm4
	vmovupd	%ymm3, -32(%rsp)
	vmovupd	13888(%rax), %ymm3
	vmaxpd	13376(%rax), %ymm3, %ymm3
	vmovupd	%ymm3, 448(%rsp)
	vmaxpd	13408(%rax), %ymm4, %ymm3
	vmovupd	14432(%rax), %ymm4
	vmovupd	%ymm3, 480(%rsp)
	vmovupd	14400(%rax), %ymm3
	vaddpd	14912(%rax), %ymm3, %ymm3
	vmovupd	%ymm3, 128(%rsp)
	vaddpd	14944(%rax), %ymm4, %ymm3
	vmovupd	13984(%rax), %ymm4
	vmovupd	%ymm3, 96(%rsp)
	vmovupd	13952(%rax), %ymm3
	vmaxpd	13440(%rax), %ymm3, %ymm3
	vmovupd	%ymm3, 384(%rsp)
	vmaxpd	13472(%rax), %ymm4, %ymm3
	vmovupd	14496(%rax), %ymm4
	vmovupd	%ymm3, 416(%rsp)
	vmovupd	14464(%rax), %ymm3
	vaddpd	14976(%rax), %ymm3, %ymm3
	vmovupd	%ymm3, 64(%rsp)
	vaddpd	15008(%rax), %ymm4, %ymm3
	vmovupd	%ymm3, 32(%rsp)
	vmovupd	14016(%rax), %ymm3
	vmaxpd	13504(%rax), %ymm3, %ymm3
	vmovupd	%ymm3, 352(%rsp)
	vmovupd	14048(%rax), %ymm3
	vmaxpd	13536(%rax), %ymm3, %ymm3
	vmovupd	%ymm3, 320(%rsp)
	vmovupd	14528(%rax), %ymm3
	vaddpd	15040(%rax), %ymm3, %ymm3
	vmovupd	%ymm3, -64(%rsp)
	vmovupd	14560(%rax), %ymm3
	vaddpd	15072(%rax), %ymm3, %ymm3
	vmovupd	%ymm3, 512(%rsp)
	vcmpltpd	%ymm11, %ymm10, %ymm3
	vmaxpd	%ymm10, %ymm11, %ymm10
	vmaskmovpd	%ymm11, %ymm3, 13568(%rax)
	vcmpltpd	%ymm14, %ymm12, %ymm3
	vmaskmovpd	%ymm14, %ymm3, 13600(%rax)
	vmovupd	14592(%rax), %ymm3
	vaddpd	15104(%rax), %ymm3, %ymm4
	vmovupd	14624(%rax), %ymm3
	vaddpd	15136(%rax), %ymm3, %ymm3
	vmovupd	%ymm4, 14592(%rax)
	vmovupd	%ymm4, 288(%rsp)
	vmovupd	%ymm3, 14624(%rax)
	vmovupd	%ymm3, 256(%rsp)
	vmovupd	13632(%rax), %ymm7
	vmovupd	14144(%rax), %ymm3
	vmovupd	13664(%rax), %ymm5
	vmovupd	14176(%rax), %ymm8
	vcmpltpd	%ymm3, %ymm7, %ymm4
	vmovupd	%ymm5, 160(%rsp)
	vmaxpd	%ymm7, %ymm3, %ymm11
	vmaxpd	448(%rsp), %ymm11, %ymm11
	vmaskmovpd	%ymm3, %ymm4, 13632(%rax)
	vcmpltpd	%ymm8, %ymm5, %ymm4
	vmaskmovpd	%ymm8, %ymm4, 13664(%rax)
	vmaxpd	160(%rsp), %ymm8, %ymm8
	vmovupd	14656(%rax), %ymm4
	vaddpd	15168(%rax), %ymm4, %ymm5
	vmovupd	14688(%rax), %ymm4
	vaddpd	15200(%rax), %ymm4, %ymm4
	vmovupd	%ymm5, 14656(%rax)
	vmovupd	%ymm5, 224(%rsp)
	vmovupd	%ymm4, 14688(%rax)
	vmovupd	%ymm4, 192(%rsp)
	vmaxpd	-128(%rsp), %ymm10, %ymm4
	vmaxpd	%ymm12, %ymm14, %ymm10
	vmovupd	13696(%rax), %ymm9
	vmovupd	14208(%rax), %ymm5
	vmovupd	13728(%rax), %ymm15
	vmovupd	14240(%rax), %ymm6
	vmovupd	%ymm4, -128(%rsp)
	vmaxpd	-96(%rsp), %ymm10, %ymm4
	vcmpltpd	%ymm5, %ymm9, %ymm13
	vcmpltpd	%ymm6, %ymm15, %ymm10
	vmaskmovpd	%ymm5, %ymm13, 13696(%rax)
	vmaskmovpd	%ymm6, %ymm10, 13728(%rax)
	vmaxpd	%ymm9, %ymm5, %ymm5
	vmovupd	14720(%rax), %ymm7
	vmovupd	14752(%rax), %ymm10
	vaddpd	15232(%rax), %ymm7, %ymm7
	vaddpd	15264(%rax), %ymm10, %ymm10
	vmovupd	%ymm4, -96(%rsp)
	vmovupd	%ymm7, 14720(%rax)
	vmovupd	%ymm10, 14752(%rax)
	vaddpd	64(%rsp), %ymm7, %ymm7
	vmovupd	13760(%rax), %ymm12
	vmovupd	14272(%rax), %ymm3
	vmovupd	13792(%rax), %ymm13
	vmovupd	14304(%rax), %ymm4
	vcmpltpd	%ymm3, %ymm12, %ymm14
	vmaskmovpd	%ymm3, %ymm14, 13760(%rax)
	vmaxpd	480(%rsp), %ymm8, %ymm14
	vmaxpd	384(%rsp), %ymm5, %ymm8
	vcmpltpd	%ymm4, %ymm13, %ymm5
	vmaxpd	%ymm12, %ymm3, %ymm3
	vmaskmovpd	%ymm4, %ymm5, 13792(%rax)
	vmaxpd	%ymm15, %ymm6, %ymm5
	vmaxpd	352(%rsp), %ymm3, %ymm6
	vmaxpd	%ymm13, %ymm4, %ymm3
	vmaxpd	320(%rsp), %ymm3, %ymm12
	vmovupd	288(%rsp), %ymm3
	vmaxpd	416(%rsp), %ymm5, %ymm15
	vmovupd	14784(%rax), %ymm4
	vaddpd	(%rsp), %ymm3, %ymm13
	vmovupd	256(%rsp), %ymm3
	vaddpd	15296(%rax), %ymm4, %ymm9
	vmovupd	14816(%rax), %ymm4
	vaddpd	-32(%rsp), %ymm3, %ymm5
	vaddpd	15328(%rax), %ymm4, %ymm3
	vmovupd	224(%rsp), %ymm4
	vaddpd	128(%rsp), %ymm4, %ymm4
	vaddpd	%ymm7, %ymm13, %ymm13
	vmovupd	%ymm9, 14784(%rax)
	vmovupd	%ymm3, 14816(%rax)
	vmovupd	%ymm5, 14368(%rax)
	vmovupd	%ymm11, 13376(%rax)
	vmovupd	192(%rsp), %ymm11
	vmovupd	%ymm14, 13408(%rax)
	vaddpd	512(%rsp), %ymm3, %ymm3
	vmovupd	-96(%rsp), %ymm14
	vmovupd	%ymm4, 14400(%rax)
	vaddpd	96(%rsp), %ymm11, %ymm11
	vaddpd	32(%rsp), %ymm10, %ymm4
	vmovupd	-128(%rsp), %ymm10
	vmovupd	%ymm11, 14432(%rax)
	vmovupd	%ymm8, 13440(%rax)
	vmovupd	%ymm15, 13472(%rax)
	vmovupd	%ymm7, 14464(%rax)
	vmovupd	%ymm4, 14496(%rax)
	vmovupd	%ymm6, 13504(%rax)
	vmovupd	%ymm12, 13536(%rax)
	vaddpd	-64(%rsp), %ymm9, %ymm12
	vshufpd	$1, %xmm8, %xmm8, %xmm7
	vmaxsd	%xmm10, %xmm8, %xmm9
	vmovapd	%ymm10, %ymm11
	vmovupd	%ymm12, 14528(%rax)
	vmovupd	%ymm3, 14560(%rax)
	vshufpd	$1, %xmm10, %xmm10, %xmm3
	vmaxsd	%xmm3, %xmm7, %xmm10
	vextractf128	$1, %ymm11, %xmm3
	vextractf128	$1, %ymm8, %xmm7
	vmaxsd	%xmm3, %xmm7, %xmm8
	vshufpd	$1, %xmm3, %xmm3, %xmm3
	vshufpd	$1, %xmm7, %xmm7, %xmm7
	vmaxsd	%xmm3, %xmm7, %xmm11
	vshufpd	$1, %xmm14, %xmm14, %xmm3
	vshufpd	$1, %xmm15, %xmm15, %xmm7
	vmaxsd	%xmm3, %xmm7, %xmm3
	vextractf128	$1, %ymm14, %xmm7
	vmovsd	%xmm3, 32(%rsp)
	vmaxsd	%xmm14, %xmm15, %xmm3
	vextractf128	$1, %ymm15, %xmm14
	vmaxsd	%xmm7, %xmm14, %xmm15
	vshufpd	$1, %xmm7, %xmm7, %xmm7
	vshufpd	$1, %xmm14, %xmm14, %xmm14
	vmaxsd	%xmm7, %xmm14, %xmm7
	vmovsd	%xmm15, 64(%rsp)
	vmovsd	%xmm7, 128(%rsp)
	vaddpd	%ymm4, %ymm5, %ymm7
	vextractf128	$1, %ymm4, %xmm4
	vmaxsd	13376(%rax), %xmm6, %xmm5
	vshufpd	$1, %xmm6, %xmm6, %xmm6
	vshufpd	$1, %xmm7, %xmm7, %xmm14
	vshufpd	$1, %xmm4, %xmm4, %xmm4
	vaddsd	14392(%rax), %xmm4, %xmm4
	vmovsd	%xmm5, 13376(%rax)
	vmovsd	%xmm4, 96(%rsp)
	vmaxsd	%xmm9, %xmm5, %xmm4
	vaddsd	14400(%rax), %xmm12, %xmm5
	vmovsd	%xmm4, (%rsp)
	vmovsd	%xmm5, 14400(%rax)
	vaddsd	%xmm5, %xmm13, %xmm5
	vmaxsd	13384(%rax), %xmm6, %xmm6
	vmovsd	%xmm6, 13384(%rax)
	vmaxsd	%xmm10, %xmm6, %xmm4
	vshufpd	$1, %xmm13, %xmm13, %xmm10
	vmovsd	14408(%rax), %xmm9
	vmovsd	%xmm4, -32(%rsp)
	vaddsd	14536(%rax), %xmm9, %xmm9
	vmovsd	%xmm9, 14408(%rax)
	vaddsd	%xmm9, %xmm10, %xmm4
	vmovsd	13520(%rax), %xmm10
	vmaxsd	13392(%rax), %xmm10, %xmm10
	vmovsd	%xmm4, -64(%rsp)
	vmovsd	%xmm10, 13392(%rax)
	vmaxsd	%xmm8, %xmm10, %xmm12
	vmovsd	14416(%rax), %xmm8
	vaddsd	14544(%rax), %xmm8, %xmm8
	vmovsd	%xmm8, 14416(%rax)
	vmovsd	13528(%rax), %xmm10
	vmaxsd	13400(%rax), %xmm10, %xmm10
	vmovsd	%xmm10, 13400(%rax)
	vmaxsd	%xmm11, %xmm10, %xmm11
	vextractf128	$1, %ymm13, %xmm10
	vaddsd	%xmm8, %xmm10, %xmm13
	vshufpd	$1, %xmm10, %xmm10, %xmm8
	vmovsd	14424(%rax), %xmm10
	vaddsd	14552(%rax), %xmm10, %xmm10
	vmovsd	%xmm10, 14424(%rax)
	vaddsd	%xmm10, %xmm8, %xmm8
	vmovsd	13536(%rax), %xmm10
	vmaxsd	13408(%rax), %xmm10, %xmm10
	vmovsd	%xmm10, 13408(%rax)
	vmaxsd	%xmm3, %xmm10, %xmm4
	vmovsd	14432(%rax), %xmm10
	vaddsd	14560(%rax), %xmm10, %xmm3
	vmovsd	%xmm3, 14432(%rax)
	vaddsd	%xmm3, %xmm7, %xmm3
	vextractf128	$1, %ymm7, %xmm7
	vmovsd	13544(%rax), %xmm10
	vmaxsd	13416(%rax), %xmm10, %xmm10
	vmovsd	%xmm10, 13416(%rax)
	vmaxsd	32(%rsp), %xmm10, %xmm10
	vmovsd	14440(%rax), %xmm15
	vaddsd	14568(%rax), %xmm15, %xmm15
	vmovsd	%xmm15, 14440(%rax)
	vaddsd	%xmm15, %xmm14, %xmm14
	vmovsd	13552(%rax), %xmm15
	vmaxsd	13424(%rax), %xmm15, %xmm15
	vmovsd	%xmm15, 13424(%rax)
	vmaxsd	64(%rsp), %xmm15, %xmm15
	vmovsd	14448(%rax), %xmm6
	vaddsd	14576(%rax), %xmm6, %xmm6
	vmaxsd	%xmm12, %xmm15, %xmm12
	vmovsd	%xmm6, 14448(%rax)
	vaddsd	%xmm6, %xmm7, %xmm6
	vmovsd	13560(%rax), %xmm7
	vmaxsd	13432(%rax), %xmm7, %xmm7
	vmovsd	%xmm7, 13432(%rax)
	vmaxsd	128(%rsp), %xmm7, %xmm7
	vmovsd	14456(%rax), %xmm9
	vaddsd	14584(%rax), %xmm9, %xmm9
	vmovsd	%xmm9, 14456(%rax)
	vaddsd	96(%rsp), %xmm9, %xmm9
	vmovsd	%xmm4, 13344(%rax)
	vmovsd	%xmm3, 14368(%rax)
	vaddsd	%xmm3, %xmm5, %xmm3
	vmovsd	%xmm10, 13352(%rax)
	vmaxsd	-32(%rsp), %xmm10, %xmm5
	vaddsd	-64(%rsp), %xmm14, %xmm10
	vmaxsd	(%rsp), %xmm4, %xmm4
	vmovsd	%xmm14, 14376(%rax)
	vmovsd	%xmm15, 13360(%rax)
	vmovsd	%xmm6, 14384(%rax)
	vaddsd	%xmm6, %xmm13, %xmm6
	vmovsd	%xmm7, 13368(%rax)
	vmaxsd	%xmm11, %xmm7, %xmm7
	vaddsd	%xmm6, %xmm3, %xmm3
	vmaxsd	%xmm4, %xmm12, %xmm4
	vmaxsd	%xmm5, %xmm7, %xmm5
	vmaxsd	%xmm4, %xmm5, %xmm4
	vaddsd	%xmm9, %xmm8, %xmm8
	vmovsd	%xmm9, 14392(%rax)
	vmovsd	%xmm12, 13328(%rax)
	vmovsd	%xmm6, 14352(%rax)
	vmovsd	%xmm7, 13336(%rax)
	vaddsd	%xmm8, %xmm10, %xmm6
	vmovsd	%xmm8, 14360(%rax)
	vmovsd	%xmm5, 13320(%rax)
	vmovsd	%xmm6, 14344(%rax)
	vmovsd	%xmm4, 13312(%rax)
	vsqrtsd	%xmm4, %xmm4, %xmm4
	vaddsd	%xmm6, %xmm3, %xmm3
	vmovsd	%xmm3, 14336(%rax)
	vmovsd	%xmm0, (%rdi)
	vmovsd	%xmm1, 8(%rdi)
	vmovsd	%xmm2, 16(%rdi)
	xorl	%eax, %eax
	vaddsd	%xmm4, %xmm3, %xmm3
	vmovsd	%xmm3, 24(%rdi)
	addq	$552, %rsp
	.cfi_def_cfa_offset 8
	vzeroupper
	retq
.Lfunc_end18:
	.size	_ZN11bragg_numba7kernels13block_lattice5reachB3v50B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE, .Lfunc_end18-_ZN11bragg_numba7kernels13block_lattice5reachB3v50B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE
	.cfi_endproc

	.type	.const.pickledata.dc3bba832c4c3758273d0db24b835691af3f316c,@object
	.section	.lrodata,"al",@progbits
	.p2align	4, 0x0
.const.pickledata.dc3bba832c4c3758273d0db24b835691af3f316c:
	.ascii	"\200\004\225H\000\000\000\000\000\000\000\214\bbuiltins\224\214\023NotImplementedError\224\223\224\214\034incompatible shape for array\224\205\224N\207\224."
	.size	.const.pickledata.dc3bba832c4c3758273d0db24b835691af3f316c, 83

	.type	.const.pickledata.dc3bba832c4c3758273d0db24b835691af3f316c.sha1,@object
	.p2align	4, 0x0
.const.pickledata.dc3bba832c4c3758273d0db24b835691af3f316c.sha1:
	.ascii	"\334;\272\203,L7X'=\r\262K\203V\221\257?1l"
	.size	.const.pickledata.dc3bba832c4c3758273d0db24b835691af3f316c.sha1, 20

	.type	.const.picklebuf.dc3bba832c4c3758273d0db24b835691af3f316c,@object
	.p2align	4, 0x0
.const.picklebuf.dc3bba832c4c3758273d0db24b835691af3f316c:
	.quad	.const.pickledata.dc3bba832c4c3758273d0db24b835691af3f316c
	.long	83
	.zero	4
	.quad	.const.pickledata.dc3bba832c4c3758273d0db24b835691af3f316c.sha1
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.dc3bba832c4c3758273d0db24b835691af3f316c, 40

	.type	.const.pickledata.2b98f4136688ddd3c02912370686f1a00131280c,@object
	.p2align	4, 0x0
.const.pickledata.2b98f4136688ddd3c02912370686f1a00131280c:
	.ascii	"\200\004\2258\000\000\000\000\000\000\000\214\bbuiltins\224\214\013MemoryError\224\223\224\214\024cannot allocate list\224\205\224N\207\224."
	.size	.const.pickledata.2b98f4136688ddd3c02912370686f1a00131280c, 67

	.type	.const.pickledata.2b98f4136688ddd3c02912370686f1a00131280c.sha1,@object
	.p2align	4, 0x0
.const.pickledata.2b98f4136688ddd3c02912370686f1a00131280c.sha1:
	.ascii	"+\230\364\023f\210\335\323\300)\0227\006\206\361\240\0011(\f"
	.size	.const.pickledata.2b98f4136688ddd3c02912370686f1a00131280c.sha1, 20

	.type	.const.picklebuf.2b98f4136688ddd3c02912370686f1a00131280c,@object
	.p2align	4, 0x0
.const.picklebuf.2b98f4136688ddd3c02912370686f1a00131280c:
	.quad	.const.pickledata.2b98f4136688ddd3c02912370686f1a00131280c
	.long	67
	.zero	4
	.quad	.const.pickledata.2b98f4136688ddd3c02912370686f1a00131280c.sha1
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.2b98f4136688ddd3c02912370686f1a00131280c, 40

	.type	".const.runner.<locals>.run",@object
	.p2align	4, 0x0
".const.runner.<locals>.run":
	.asciz	"runner.<locals>.run"
	.size	".const.runner.<locals>.run", 20

	.type	_ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB4v118B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx,@object
	.comm	_ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB4v118B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx,8,8
	.type	".const.missing Environment: _ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB4v118B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx",@object
	.p2align	4, 0x0
".const.missing Environment: _ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB4v118B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx":
	.asciz	"missing Environment: _ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB4v118B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx"
	.size	".const.missing Environment: _ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB4v118B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx", 1680

	.type	".const.size mismatch for tuple, expected 5 element(s) but got %zd",@object
	.p2align	4, 0x0
".const.size mismatch for tuple, expected 5 element(s) but got %zd":
	.asciz	"size mismatch for tuple, expected 5 element(s) but got %zd"
	.size	".const.size mismatch for tuple, expected 5 element(s) but got %zd", 59

	.type	".const.size mismatch for tuple, expected 18 element(s) but got %zd",@object
	.p2align	4, 0x0
".const.size mismatch for tuple, expected 18 element(s) but got %zd":
	.asciz	"size mismatch for tuple, expected 18 element(s) but got %zd"
	.size	".const.size mismatch for tuple, expected 18 element(s) but got %zd", 60

	.type	".const.can't unbox array from PyObject into native value.  The object maybe of a different type",@object
	.p2align	4, 0x0
".const.can't unbox array from PyObject into native value.  The object maybe of a different type":
	.asciz	"can't unbox array from PyObject into native value.  The object maybe of a different type"
	.size	".const.can't unbox array from PyObject into native value.  The object maybe of a different type", 89

	.type	".const.size mismatch for tuple, expected 8 element(s) but got %zd",@object
	.p2align	4, 0x0
".const.size mismatch for tuple, expected 8 element(s) but got %zd":
	.asciz	"size mismatch for tuple, expected 8 element(s) but got %zd"
	.size	".const.size mismatch for tuple, expected 8 element(s) but got %zd", 59

	.type	".const.size mismatch for tuple, expected 11 element(s) but got %zd",@object
	.p2align	4, 0x0
".const.size mismatch for tuple, expected 11 element(s) but got %zd":
	.asciz	"size mismatch for tuple, expected 11 element(s) but got %zd"
	.size	".const.size mismatch for tuple, expected 11 element(s) but got %zd", 60

	.type	".const.Error creating Python tuple from runtime exception arguments",@object
	.p2align	4, 0x0
".const.Error creating Python tuple from runtime exception arguments":
	.asciz	"Error creating Python tuple from runtime exception arguments"
	.size	".const.Error creating Python tuple from runtime exception arguments", 61

	.type	".const.unknown error when calling native function",@object
	.p2align	4, 0x0
".const.unknown error when calling native function":
	.asciz	"unknown error when calling native function"
	.size	".const.unknown error when calling native function", 43

	.type	".const.Error creating Python tuple from runtime exception arguments.1",@object
	.p2align	4, 0x0
".const.Error creating Python tuple from runtime exception arguments.1":
	.asciz	"Error creating Python tuple from runtime exception arguments"
	.size	".const.Error creating Python tuple from runtime exception arguments.1", 61

	.type	".const.unknown error when calling native function.2",@object
	.p2align	4, 0x0
".const.unknown error when calling native function.2":
	.asciz	"unknown error when calling native function"
	.size	".const.unknown error when calling native function.2", 43

	.type	".const.<numba.core.cpu.CPUContext>",@object
	.p2align	4, 0x0
".const.<numba.core.cpu.CPUContext>":
	.asciz	"<numba.core.cpu.CPUContext>"
	.size	".const.<numba.core.cpu.CPUContext>", 28

	.type	_ZN08NumbaEnv11bragg_numba7kernels5block12in_registersB2v2B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE415Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels5block12in_registersB2v2B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE415Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels4fast8light_ofB2v3B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE256Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29289Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29201Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels4fast8light_ofB2v3B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE256Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29289Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29201Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels4fast8spots_ofB2v4B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE289Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29109StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_2928Literal_5bbool_5d_28False_2928Literal_5bbool_5d_28False_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels4fast8spots_ofB2v4B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE289Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29109StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_2928Literal_5bbool_5d_28False_2928Literal_5bbool_5d_28False_29,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice11spot_metricB2v5B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE289Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2928Literal_5bbool_5d_28False_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice11spot_metricB2v5B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE289Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2928Literal_5bbool_5d_28False_29,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice7grid_ofB2v6B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE109StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice7grid_ofB2v6B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE109StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29,8,8
	.type	_ZN08NumbaEnv5numba2np8arrayobj23normalize_reshape_valueB3v12B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEy5ArrayIxLi1E1C7mutable7alignedE,@object
	.comm	_ZN08NumbaEnv5numba2np8arrayobj23normalize_reshape_valueB3v12B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEy5ArrayIxLi1E1C7mutable7alignedE,8,8
	.type	.const.pickledata.d025581e8697dab0679d7f8b57266d78dd4641c9,@object
	.p2align	4, 0x0
.const.pickledata.d025581e8697dab0679d7f8b57266d78dd4641c9:
	.ascii	"\200\004\225\250\000\000\000\000\000\000\000\214\bbuiltins\224\214\nValueError\224\223\224\214)total size of new array must be unchanged\224\205\224\214\027normalize_reshape_value\224\214;/tmp/venv/lib/python3.11/site-packages/numba/np/arrayobj.py\224M\241\t\207\224\207\224."
	.size	.const.pickledata.d025581e8697dab0679d7f8b57266d78dd4641c9, 179

	.type	.const.pickledata.d025581e8697dab0679d7f8b57266d78dd4641c9.sha1,@object
	.p2align	4, 0x0
.const.pickledata.d025581e8697dab0679d7f8b57266d78dd4641c9.sha1:
	.ascii	"\320%X\036\206\227\332\260g\235\177\213W&mx\335FA\311"
	.size	.const.pickledata.d025581e8697dab0679d7f8b57266d78dd4641c9.sha1, 20

	.type	.const.picklebuf.d025581e8697dab0679d7f8b57266d78dd4641c9,@object
	.p2align	4, 0x0
.const.picklebuf.d025581e8697dab0679d7f8b57266d78dd4641c9:
	.quad	.const.pickledata.d025581e8697dab0679d7f8b57266d78dd4641c9
	.long	179
	.zero	4
	.quad	.const.pickledata.d025581e8697dab0679d7f8b57266d78dd4641c9.sha1
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.d025581e8697dab0679d7f8b57266d78dd4641c9, 40

	.type	.const.pickledata.3bf0f93775716ea5a615145a907c274e381a0ae4,@object
	.p2align	4, 0x0
.const.pickledata.3bf0f93775716ea5a615145a907c274e381a0ae4:
	.ascii	"\200\004\225\250\000\000\000\000\000\000\000\214\bbuiltins\224\214\nValueError\224\223\224\214)total size of new array must be unchanged\224\205\224\214\027normalize_reshape_value\224\214;/tmp/venv/lib/python3.11/site-packages/numba/np/arrayobj.py\224M\254\t\207\224\207\224."
	.size	.const.pickledata.3bf0f93775716ea5a615145a907c274e381a0ae4, 179

	.type	.const.pickledata.3bf0f93775716ea5a615145a907c274e381a0ae4.sha1,@object
	.p2align	4, 0x0
.const.pickledata.3bf0f93775716ea5a615145a907c274e381a0ae4.sha1:
	.ascii	";\360\3717uqn\245\246\025\024Z\220|'N8\032\n\344"
	.size	.const.pickledata.3bf0f93775716ea5a615145a907c274e381a0ae4.sha1, 20

	.type	.const.picklebuf.3bf0f93775716ea5a615145a907c274e381a0ae4,@object
	.p2align	4, 0x0
.const.picklebuf.3bf0f93775716ea5a615145a907c274e381a0ae4:
	.quad	.const.pickledata.3bf0f93775716ea5a615145a907c274e381a0ae4
	.long	179
	.zero	4
	.quad	.const.pickledata.3bf0f93775716ea5a615145a907c274e381a0ae4.sha1
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.3bf0f93775716ea5a615145a907c274e381a0ae4, 40

	.type	_ZN08NumbaEnv5numba2np8arrayobj13impl_np_array12_3clocals_3e4implB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE57list_28list_28float64_29_3civ_3dNone_3e_29_3civ_3dNone_3e27omitted_28default_3dNone_29,@object
	.comm	_ZN08NumbaEnv5numba2np8arrayobj13impl_np_array12_3clocals_3e4implB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE57list_28list_28float64_29_3civ_3dNone_3e_29_3civ_3dNone_3e27omitted_28default_3dNone_29,8,8
	.type	.const.pickledata.5753419f7c3c9d9e41a51c7a572cce1624a39a7f,@object
	.p2align	4, 0x0
.const.pickledata.5753419f7c3c9d9e41a51c7a572cce1624a39a7f:
	.ascii	"\200\004\2257\000\000\000\000\000\000\000\214\bbuiltins\224\214\nIndexError\224\223\224\214\024getitem out of range\224\205\224N\207\224."
	.size	.const.pickledata.5753419f7c3c9d9e41a51c7a572cce1624a39a7f, 66

	.type	.const.pickledata.5753419f7c3c9d9e41a51c7a572cce1624a39a7f.sha1,@object
	.p2align	4, 0x0
.const.pickledata.5753419f7c3c9d9e41a51c7a572cce1624a39a7f.sha1:
	.ascii	"WSA\237|<\235\236A\245\034zW,\316\026$\243\232\177"
	.size	.const.pickledata.5753419f7c3c9d9e41a51c7a572cce1624a39a7f.sha1, 20

	.type	.const.picklebuf.5753419f7c3c9d9e41a51c7a572cce1624a39a7f,@object
	.p2align	4, 0x0
.const.picklebuf.5753419f7c3c9d9e41a51c7a572cce1624a39a7f:
	.quad	.const.pickledata.5753419f7c3c9d9e41a51c7a572cce1624a39a7f
	.long	66
	.zero	4
	.quad	.const.pickledata.5753419f7c3c9d9e41a51c7a572cce1624a39a7f.sha1
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.5753419f7c3c9d9e41a51c7a572cce1624a39a7f, 40

	.type	.const.pickledata.f9b4f278545a169f0f054d4f78eba5bfb87682b6,@object
	.p2align	4, 0x0
.const.pickledata.f9b4f278545a169f0f054d4f78eba5bfb87682b6:
	.ascii	"\200\004\225>\000\000\000\000\000\000\000\214\bbuiltins\224\214\nValueError\224\223\224\214\033incompatible sequence shape\224\205\224N\207\224."
	.size	.const.pickledata.f9b4f278545a169f0f054d4f78eba5bfb87682b6, 73

	.type	.const.pickledata.f9b4f278545a169f0f054d4f78eba5bfb87682b6.sha1,@object
	.p2align	4, 0x0
.const.pickledata.f9b4f278545a169f0f054d4f78eba5bfb87682b6.sha1:
	.ascii	"\371\264\362xTZ\026\237\017\005MOx\353\245\277\270v\202\266"
	.size	.const.pickledata.f9b4f278545a169f0f054d4f78eba5bfb87682b6.sha1, 20

	.type	.const.picklebuf.f9b4f278545a169f0f054d4f78eba5bfb87682b6,@object
	.p2align	4, 0x0
.const.picklebuf.f9b4f278545a169f0f054d4f78eba5bfb87682b6:
	.quad	.const.pickledata.f9b4f278545a169f0f054d4f78eba5bfb87682b6
	.long	73
	.zero	4
	.quad	.const.pickledata.f9b4f278545a169f0f054d4f78eba5bfb87682b6.sha1
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.f9b4f278545a169f0f054d4f78eba5bfb87682b6, 40

	.type	.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57,@object
	.p2align	4, 0x0
.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57:
	.ascii	"\200\004\225~\000\000\000\000\000\000\000\214\bbuiltins\224\214\nValueError\224\223\224\214[array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size.\224\205\224N\207\224."
	.size	.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57, 137

	.type	.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.sha1,@object
	.p2align	4, 0x0
.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.sha1:
	.ascii	"X\341N\314\265\007\261\340 i\201t\002#\346\205\313\214<W"
	.size	.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.sha1, 20

	.type	.const.picklebuf.58e14eccb507b1e0206981740223e685cb8c3c57,@object
	.p2align	4, 0x0
.const.picklebuf.58e14eccb507b1e0206981740223e685cb8c3c57:
	.quad	.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57
	.long	137
	.zero	4
	.quad	.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.sha1
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.58e14eccb507b1e0206981740223e685cb8c3c57, 40

	.type	_ZN08NumbaEnv5numba2np8arrayobj15_call_allocatorB2v8B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj,@object
	.comm	_ZN08NumbaEnv5numba2np8arrayobj15_call_allocatorB2v8B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj,8,8
	.type	_ZN08NumbaEnv5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v9B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj,@object
	.comm	_ZN08NumbaEnv5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v9B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj,8,8
	.type	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209,@object
	.p2align	4, 0x0
.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209:
	.ascii	"\200\004\225K\000\000\000\000\000\000\000\214\bbuiltins\224\214\013MemoryError\224\223\224\214'Allocation failed (probably too large).\224\205\224N\207\224."
	.size	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209, 86

	.type	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1,@object
	.p2align	4, 0x0
.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1:
	.ascii	"\272(\235\201\360\\p \363G|\025sH\004\337e\253\342\t"
	.size	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1, 20

	.type	.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209,@object
	.p2align	4, 0x0
.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209:
	.quad	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209
	.long	86
	.zero	4
	.quad	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209, 40

	.type	_ZN08NumbaEnv11bragg_numba7kernels4fast15block_intensityB4v119B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29147Light_28int64_2c_20bool_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20int64_2c_20bool_2c_20float64_2c_20float64_29181Spots_28int64_2c_20int64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_209_29_2c_20float64_2c_20bool_2c_20Grid_28float64_20x_209_29_2c_20bool_2c_20bool_2c_20bool_295ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi3E1C8readonly7alignedE5ArrayIbLi1E1C8readonly7alignedE5ArrayIdLi1E1C8readonly7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels4fast15block_intensityB4v119B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29147Light_28int64_2c_20bool_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20int64_2c_20bool_2c_20float64_2c_20float64_29181Spots_28int64_2c_20int64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_209_29_2c_20float64_2c_20bool_2c_20Grid_28float64_20x_209_29_2c_20bool_2c_20bool_2c_20bool_295ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi3E1C8readonly7alignedE5ArrayIbLi1E1C8readonly7alignedE5ArrayIdLi1E1C8readonly7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels5block5clearB3v15B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedEdd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels5block5clearB3v15B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedEdd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels5block14forget_captureB4v120B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels5block14forget_captureB4v120B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels5block5placeB4v121B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedExxxxb,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels5block5placeB4v121B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedExxxxb,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels8detector19detector_coordinateB4v122B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dEdxxd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels8detector19detector_coordinateB4v122B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dEdxxd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels8detector8positionB4v123B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29dddb,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels8detector8positionB4v123B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29dddb,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels8detector20curved_position_of_cB3v21B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29ddd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels8detector20curved_position_of_cB3v21B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29ddd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels8detector15curved_positionB3v25B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29dd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels8detector15curved_positionB3v25B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29dd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels4vec35scaleB3v22B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dEd8UniTupleIdLi3EE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels4vec35scaleB3v22B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dEd8UniTupleIdLi3EE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels4vec311rotate_axisB3v23B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE8UniTupleIdLi3EE8UniTupleIdLi3EEd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels4vec311rotate_axisB3v23B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE8UniTupleIdLi3EE8UniTupleIdLi3EEd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels5block9_keep_rayB3v29B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedEx8UniTupleIdLi3EE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels5block9_keep_rayB3v29B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedEx8UniTupleIdLi3EE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels8detector13flat_positionB3v20B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29ddd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels8detector13flat_positionB3v20B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29ddd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels5block8has_zeroB4v124B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE25Literal_5bint_5d_28768_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels5block8has_zeroB4v124B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE25Literal_5bint_5d_28768_29,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels5block18update_solid_angleB4v125B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedEb,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels5block18update_solid_angleB4v125B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedEb,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels8detector11solid_angleB3v33B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29d,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels8detector11solid_angleB3v33B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29d,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels5block8has_zeroB4v126B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE25Literal_5bint_5d_28896_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels5block8has_zeroB4v126B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE25Literal_5bint_5d_28896_29,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels5block14update_captureB4v127B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedExb,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels5block14update_captureB4v127B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedExb,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels8detector16capture_fractionB4v128B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29x8UniTupleIdLi3EE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels8detector16capture_fractionB4v128B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29x8UniTupleIdLi3EE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels5block3aimB3v39B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE8UniTupleIdLi3EEdd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels5block3aimB3v39B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE8UniTupleIdLi3EEdd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels6series8quotientB3v30B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwYbmCWJgA_3dEddd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels6series8quotientB3v30B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwYbmCWJgA_3dEddd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels5pixel9is_culledB3v40B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dEdd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels5pixel9is_culledB3v40B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dEdd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels5block8has_zeroB4v129B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE26Literal_5bint_5d_281024_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels5block8has_zeroB4v129B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE26Literal_5bint_5d_281024_29,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels5block19update_polarizationB4v130B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE8UniTupleIdLi3EEd8UniTupleIdLi3EEb,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels5block19update_polarizationB4v130B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE8UniTupleIdLi3EEd8UniTupleIdLi3EEb,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels12polarization15transverse_axesB3v36B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE8UniTupleIdLi3EE8UniTupleIdLi3EE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels12polarization15transverse_axesB3v36B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE8UniTupleIdLi3EE8UniTupleIdLi3EE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels4vec35crossB3v26B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE8UniTupleIdLi3EE8UniTupleIdLi3EE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels4vec35crossB3v26B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE8UniTupleIdLi3EE8UniTupleIdLi3EE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels4vec34unitB3v27B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE8UniTupleIdLi3EE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels4vec34unitB3v27B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE8UniTupleIdLi3EE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels12polarization19polarization_factorB3v37B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dEd8UniTupleIdLi3EE8UniTupleIdLi3EE8UniTupleIdLi3EE8UniTupleIdLi3EE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels12polarization19polarization_factorB3v37B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dEd8UniTupleIdLi3EE8UniTupleIdLi3EE8UniTupleIdLi3EE8UniTupleIdLi3EE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels4vec33dotB3v24B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE8UniTupleIdLi3EE8UniTupleIdLi3EE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels4vec33dotB3v24B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE8UniTupleIdLi3EE8UniTupleIdLi3EE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels4fast9add_waterB4v131B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels4fast9add_waterB4v131B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels4fast16add_orientationsB3v56B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE181Spots_28int64_2c_20int64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_209_29_2c_20float64_2c_20bool_2c_20Grid_28float64_20x_209_29_2c_20bool_2c_20bool_2c_20bool_295ArrayIdLi3E1C8readonly7alignedE5ArrayIbLi1E1C8readonly7alignedE5ArrayIdLi1E1C8readonly7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels4fast16add_orientationsB3v56B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE181Spots_28int64_2c_20int64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_209_29_2c_20float64_2c_20bool_2c_20Grid_28float64_20x_209_29_2c_20bool_2c_20bool_2c_20bool_295ArrayIdLi3E1C8readonly7alignedE5ArrayIbLi1E1C8readonly7alignedE5ArrayIdLi1E1C8readonly7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_factors12same_for_allB3v54B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedEd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_factors12same_for_allB3v54B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedEd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice5reachB3v50B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice5reachB3v50B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE,8,8
	.type	_ZN08NumbaEnv5numba7cpython7numbers14int_power_impl12_3clocals_3e9int_powerB3v52B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEdx,@object
	.comm	_ZN08NumbaEnv5numba7cpython7numbers14int_power_impl12_3clocals_3e9int_powerB3v52B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEdx,8,8
	.type	_ZN08NumbaEnv5numba7cpython8builtins6ol_max12_3clocals_3e4implB3v51B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE15StarArgUniTupleIdLi2EE,@object
	.comm	_ZN08NumbaEnv5numba7cpython8builtins6ol_max12_3clocals_3e4implB3v51B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE15StarArgUniTupleIdLi2EE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels5pixel11orientationB3v57B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi3E1C8readonly7alignedE23Literal_5bint_5d_280_2923Literal_5bint_5d_280_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels5pixel11orientationB3v57B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi3E1C8readonly7alignedE23Literal_5bint_5d_280_2923Literal_5bint_5d_280_29,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice7spreadsB3v58B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE8UniTupleIdLi9EEd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice7spreadsB3v58B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE8UniTupleIdLi9EEd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels4vec34normB3v28B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE8UniTupleIdLi3EE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels4vec34normB3v28B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE8UniTupleIdLi3EE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels5pixel11orientationB3v59B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi3E1C8readonly7alignedExx,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels5pixel11orientationB3v59B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi3E1C8readonly7alignedExx,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels4fast22add_orientation_singleB3v60B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE181Spots_28int64_2c_20int64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_209_29_2c_20float64_2c_20bool_2c_20Grid_28float64_20x_209_29_2c_20bool_2c_20bool_2c_20bool_298UniTupleIdLi9EE8UniTupleIdLi3EE8UniTupleIdLi3EE5ArrayIdLi1E1C8readonly7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels4fast22add_orientation_singleB3v60B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE181Spots_28int64_2c_20int64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_209_29_2c_20float64_2c_20bool_2c_20Grid_28float64_20x_209_29_2c_20bool_2c_20bool_2c_20bool_298UniTupleIdLi9EE8UniTupleIdLi3EE8UniTupleIdLi3EE5ArrayIdLi1E1C8readonly7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice17split_reflectionsB3v61B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedE8UniTupleIdLi9EE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice17split_reflectionsB3v61B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedE8UniTupleIdLi9EE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice20square_single_insideB3v65B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE25Grid_28float64_20x_209_295ArrayIfLi1E1C7mutable7alignedEddd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice20square_single_insideB3v65B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE25Grid_28float64_20x_209_295ArrayIfLi1E1C7mutable7alignedEddd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice14_square_singleB3v66B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE25Grid_28float64_20x_209_295ArrayIfLi1E1C7mutable7alignedEddd28Literal_5bbool_5d_28False_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice14_square_singleB3v66B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE25Grid_28float64_20x_209_295ArrayIfLi1E1C7mutable7alignedEddd28Literal_5bbool_5d_28False_29,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice6_wholeB3v67B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIiLi1E1C7mutable7alignedE26Literal_5bint_5d_281664_29xii28Literal_5bbool_5d_28False_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice6_wholeB3v67B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIiLi1E1C7mutable7alignedE26Literal_5bint_5d_281664_29xii28Literal_5bbool_5d_28False_29,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice6_wholeB3v70B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIiLi1E1C7mutable7alignedE26Literal_5bint_5d_281792_29xii28Literal_5bbool_5d_28False_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice6_wholeB3v70B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIiLi1E1C7mutable7alignedE26Literal_5bint_5d_281792_29xii28Literal_5bbool_5d_28False_29,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice6_wholeB3v71B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIiLi1E1C7mutable7alignedE26Literal_5bint_5d_281920_29xii28Literal_5bbool_5d_28False_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice6_wholeB3v71B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIiLi1E1C7mutable7alignedE26Literal_5bint_5d_281920_29xii28Literal_5bbool_5d_28False_29,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice22square_single_anywhereB3v74B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE25Grid_28float64_20x_209_295ArrayIfLi1E1C7mutable7alignedEddd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice22square_single_anywhereB3v74B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE25Grid_28float64_20x_209_295ArrayIfLi1E1C7mutable7alignedEddd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice14_square_singleB3v75B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE25Grid_28float64_20x_209_295ArrayIfLi1E1C7mutable7alignedEddd27Literal_5bbool_5d_28True_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice14_square_singleB3v75B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE25Grid_28float64_20x_209_295ArrayIfLi1E1C7mutable7alignedEddd27Literal_5bbool_5d_28True_29,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice6_wholeB3v76B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIiLi1E1C7mutable7alignedE26Literal_5bint_5d_281664_29xii27Literal_5bbool_5d_28True_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice6_wholeB3v76B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIiLi1E1C7mutable7alignedE26Literal_5bint_5d_281664_29xii27Literal_5bbool_5d_28True_29,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice6_wholeB3v77B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIiLi1E1C7mutable7alignedE26Literal_5bint_5d_281792_29xii27Literal_5bbool_5d_28True_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice6_wholeB3v77B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIiLi1E1C7mutable7alignedE26Literal_5bint_5d_281792_29xii27Literal_5bbool_5d_28True_29,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice6_wholeB3v78B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIiLi1E1C7mutable7alignedE26Literal_5bint_5d_281920_29xii27Literal_5bbool_5d_28True_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice6_wholeB3v78B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIiLi1E1C7mutable7alignedE26Literal_5bint_5d_281920_29xii27Literal_5bbool_5d_28True_29,8,8
	.type	_ZN08NumbaEnv5numba7cpython8builtins6ol_max12_3clocals_3e4implB3v68B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFmRMMkiiDmaAIAE15StarArgUniTupleIiLi2EE,@object
	.comm	_ZN08NumbaEnv5numba7cpython8builtins6ol_max12_3clocals_3e4implB3v68B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFmRMMkiiDmaAIAE15StarArgUniTupleIiLi2EE,8,8
	.type	_ZN08NumbaEnv5numba7cpython8builtins6ol_min12_3clocals_3e4implB3v69B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFmRMMkiiDmaAIAE15StarArgUniTupleIiLi2EE,@object
	.comm	_ZN08NumbaEnv5numba7cpython8builtins6ol_min12_3clocals_3e4implB3v69B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFmRMMkiiDmaAIAE15StarArgUniTupleIiLi2EE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice7_singleB3v72B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwYbmCWJgA_3dEif,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice7_singleB3v72B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwYbmCWJgA_3dEif,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels6series18sin_pi_over_singleB3v73B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwYbmCWJgA_3dEf,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels6series18sin_pi_over_singleB3v73B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwYbmCWJgA_3dEf,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_factors14look_up_singleB3v79B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIdLi1E1C8readonly7alignedE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_factors14look_up_singleB3v79B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIdLi1E1C8readonly7alignedE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice10add_singleB3v80B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice10add_singleB3v80B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels4fast15add_orientationB3v81B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE181Spots_28int64_2c_20int64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_209_29_2c_20float64_2c_20bool_2c_20Grid_28float64_20x_209_29_2c_20bool_2c_20bool_2c_20bool_298UniTupleIdLi9EE8UniTupleIdLi3EE8UniTupleIdLi3EE5ArrayIdLi1E1C8readonly7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels4fast15add_orientationB3v81B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE181Spots_28int64_2c_20int64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_209_29_2c_20float64_2c_20bool_2c_20Grid_28float64_20x_209_29_2c_20bool_2c_20bool_2c_20bool_298UniTupleIdLi9EE8UniTupleIdLi3EE8UniTupleIdLi3EE5ArrayIdLi1E1C8readonly7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice11reflectionsB3v82B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedE25Grid_28float64_20x_209_298UniTupleIdLi9EE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice11reflectionsB3v82B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedE25Grid_28float64_20x_209_298UniTupleIdLi9EE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice12_reflectionsB3v83B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedE25Grid_28float64_20x_209_298UniTupleIdLi9EE28Literal_5bbool_5d_28False_2928Literal_5bbool_5d_28False_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice12_reflectionsB3v83B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedE25Grid_28float64_20x_209_298UniTupleIdLi9EE28Literal_5bbool_5d_28False_2928Literal_5bbool_5d_28False_29,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice10all_insideB3v63B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE25Grid_28float64_20x_209_298UniTupleIdLi9EE8UniTupleIdLi3EE8UniTupleIdLi3EE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice10all_insideB3v63B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE25Grid_28float64_20x_209_298UniTupleIdLi9EE8UniTupleIdLi3EE8UniTupleIdLi3EE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice12_axis_insideB3v64B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dEdddd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice12_axis_insideB3v64B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dEdddd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice18reflections_insideB3v87B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedE25Grid_28float64_20x_209_298UniTupleIdLi9EE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice18reflections_insideB3v87B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedE25Grid_28float64_20x_209_298UniTupleIdLi9EE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice12_reflectionsB3v88B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedE25Grid_28float64_20x_209_298UniTupleIdLi9EE27Literal_5bbool_5d_28True_2928Literal_5bbool_5d_28False_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice12_reflectionsB3v88B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedE25Grid_28float64_20x_209_298UniTupleIdLi9EE27Literal_5bbool_5d_28True_2928Literal_5bbool_5d_28False_29,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice20reflections_anywhereB3v89B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedE25Grid_28float64_20x_209_298UniTupleIdLi9EE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice20reflections_anywhereB3v89B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedE25Grid_28float64_20x_209_298UniTupleIdLi9EE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice12_reflectionsB3v90B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedE25Grid_28float64_20x_209_298UniTupleIdLi9EE27Literal_5bbool_5d_28True_2927Literal_5bbool_5d_28True_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice12_reflectionsB3v90B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedE25Grid_28float64_20x_209_298UniTupleIdLi9EE27Literal_5bbool_5d_28True_2927Literal_5bbool_5d_28True_29,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels7lattice7nearestB3v84B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dEd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels7lattice7nearestB3v84B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dEd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice5_heldB3v85B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dEddd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice5_heldB3v85B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dEddd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_factors11interpolateB3v91B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE8UniTupleIdLi9EE25Grid_28float64_20x_209_295ArrayIdLi1E1C8readonly7alignedE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_factors11interpolateB3v91B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE8UniTupleIdLi9EE25Grid_28float64_20x_209_295ArrayIdLi1E1C8readonly7alignedE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_factors9_in_rangeB3v92B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE25Grid_28float64_20x_209_29ddd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_factors9_in_rangeB3v92B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE25Grid_28float64_20x_209_29ddd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels16structure_factor13axis_in_rangeB3v93B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dEddd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels16structure_factor13axis_in_rangeB3v93B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dEddd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_factors9_tricubicB3v94B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwYbmCWJgA_3dE25Grid_28float64_20x_209_295ArrayIdLi1E1C8readonly7alignedEddd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_factors9_tricubicB3v94B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwYbmCWJgA_3dE25Grid_28float64_20x_209_295ArrayIdLi1E1C8readonly7alignedEddd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels16structure_factor16lagrange_weightsB3v95B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwYbmCWJgA_3dEd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels16structure_factor16lagrange_weightsB3v95B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwYbmCWJgA_3dEd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice13place_in_gridB3v86B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwYbmCWJgA_3dE25Grid_28float64_20x_209_29ddd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice13place_in_gridB3v86B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwYbmCWJgA_3dE25Grid_28float64_20x_209_29ddd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_factors10_add_planeB3v96B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwYbmCWJgA_3dE8UniTupleIdLi4EEd8UniTupleIdLi4EE5ArrayIdLi1E1C8readonly7alignedEyy,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_factors10_add_planeB3v96B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwYbmCWJgA_3dE8UniTupleIdLi4EEd8UniTupleIdLi4EE5ArrayIdLi1E1C8readonly7alignedEyy,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_factors9_add_lineB3v97B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwYbmCWJgA_3dE8UniTupleIdLi4EEd5ArrayIdLi1E1C8readonly7alignedEy,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_factors9_add_lineB3v97B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwYbmCWJgA_3dE8UniTupleIdLi4EEd5ArrayIdLi1E1C8readonly7alignedEy,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_factors7look_upB3v98B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIdLi1E1C8readonly7alignedE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_factors7look_upB3v98B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIdLi1E1C8readonly7alignedE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels4fast9add_shapeB3v99B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE181Spots_28int64_2c_20int64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_209_29_2c_20float64_2c_20bool_2c_20Grid_28float64_20x_209_29_2c_20bool_2c_20bool_2c_20bool_295ArrayIdLi1E1C7mutable7alignedE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels4fast9add_shapeB3v99B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE181Spots_28int64_2c_20int64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_209_29_2c_20float64_2c_20bool_2c_20Grid_28float64_20x_209_29_2c_20bool_2c_20bool_2c_20bool_295ArrayIdLi1E1C7mutable7alignedE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice11single_cellB4v100B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice11single_cellB4v100B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice6squareB4v101B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedEddd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice6squareB4v101B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedEddd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice6_cycleB4v102B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dEdd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice6_cycleB4v102B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dEdd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice9_productsB4v103B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwYbmCWJgA_3dEdddddd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice9_productsB4v103B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwYbmCWJgA_3dEdddddd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice4ballB4v106B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedEddddb,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice4ballB4v106B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedEddddb,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels6series11sin_pi_overB4v104B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwYbmCWJgA_3dEd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels6series11sin_pi_overB4v104B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwYbmCWJgA_3dEd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels6series6cos_piB4v108B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwYbmCWJgA_3dEd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels6series6cos_piB4v108B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwYbmCWJgA_3dEd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels7lattice11ball_seriesB4v109B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dEd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels7lattice11ball_seriesB4v109B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dEd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice14ball_of_c_nearB4v110B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedEdddd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice14ball_of_c_nearB4v110B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedEdddd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice6_t_sqrB4v107B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedExdddd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice6_t_sqrB4v107B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedExdddd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels7lattice10radius_sqrB4v111B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dEdddddd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels7lattice10radius_sqrB4v111B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dEdddddd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels7lattice9ball_of_cB4v112B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dEd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels7lattice9ball_of_cB4v112B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dEd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice5gaussB4v113B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedEd8UniTupleIdLi9EEd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice5gaussB4v113B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedEd8UniTupleIdLi9EEd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels6series12exp_of_minusB4v115B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dEd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels6series12exp_of_minusB4v115B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dEd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels6series14_exp_near_zeroB4v116B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwYbmCWJgA_3dEd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels6series14_exp_near_zeroB4v116B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwYbmCWJgA_3dEd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice6tophatB4v117B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedEd8UniTupleIdLi9EEd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice6tophatB4v117B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedEd8UniTupleIdLi9EEd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice6_r_sqrB4v114B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedEx8UniTupleIdLi9EE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice6_r_sqrB4v114B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedEx8UniTupleIdLi9EE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels5pixel14miller_indicesB3v62B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE8UniTupleIdLi9EE8UniTupleIdLi3EE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels5pixel14miller_indicesB3v62B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE8UniTupleIdLi9EE8UniTupleIdLi3EE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice11plus_squareB4v105B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwYbmCWJgA_3dEdd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice11plus_squareB4v105B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwYbmCWJgA_3dEdd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels4fast12add_weightedB4v132B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedEdb,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels4fast12add_weightedB4v132B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedEdb,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels4fast11scale_blockB3v44B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE147Light_28int64_2c_20bool_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20int64_2c_20bool_2c_20float64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels4fast11scale_blockB3v44B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE147Light_28int64_2c_20bool_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20int64_2c_20bool_2c_20float64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedE,8,8
	.section	".note.GNU-stack","",@progbits
