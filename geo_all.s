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
	.globl	_ZN8__main__6runner12_3clocals_3e3runB4v124B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx
	.p2align	4
	.type	_ZN8__main__6runner12_3clocals_3e3runB4v124B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx,@function
_ZN8__main__6runner12_3clocals_3e3runB4v124B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx:
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
	movabsq	$_ZN5numba2np8arrayobj13impl_np_array12_3clocals_3e4implB3v12B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE57list_28list_28float64_29_3civ_3dNone_3e_29_3civ_3dNone_3e27omitted_28default_3dNone_29, %rax
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
	movabsq	$_ZN11bragg_numba7kernels4fast15block_intensityB4v125B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29147Light_28int64_2c_20bool_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20int64_2c_20bool_2c_20float64_2c_20float64_29181Spots_28int64_2c_20int64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_209_29_2c_20float64_2c_20bool_2c_20Grid_28float64_20x_209_29_2c_20bool_2c_20bool_2c_20bool_295ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi3E1C8readonly7alignedE5ArrayIbLi1E1C8readonly7alignedE5ArrayIdLi1E1C8readonly7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE, %rax
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
	.size	_ZN8__main__6runner12_3clocals_3e3runB4v124B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx, .Lfunc_end0-_ZN8__main__6runner12_3clocals_3e3runB4v124B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx
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

	.globl	_ZN7cpython8__main__6runner12_3clocals_3e3runB4v124B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx
	.p2align	4
	.type	_ZN7cpython8__main__6runner12_3clocals_3e3runB4v124B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx,@function
_ZN7cpython8__main__6runner12_3clocals_3e3runB4v124B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx:
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
	movabsq	$_ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB4v124B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx, %rax
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
	movabsq	$_ZN8__main__6runner12_3clocals_3e3runB4v124B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx, %rax
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
	movabsq	$".const.missing Environment: _ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB4v124B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx", %rsi
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
	.size	_ZN7cpython8__main__6runner12_3clocals_3e3runB4v124B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx, .Lfunc_end3-_ZN7cpython8__main__6runner12_3clocals_3e3runB4v124B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx
	.cfi_endproc

	.globl	cfunc._ZN8__main__6runner12_3clocals_3e3runB4v124B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx
	.p2align	4
	.type	cfunc._ZN8__main__6runner12_3clocals_3e3runB4v124B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx,@function
cfunc._ZN8__main__6runner12_3clocals_3e3runB4v124B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx:
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
	movabsq	$_ZN8__main__6runner12_3clocals_3e3runB4v124B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx, %rax
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
	.size	cfunc._ZN8__main__6runner12_3clocals_3e3runB4v124B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx, .Lfunc_end4-cfunc._ZN8__main__6runner12_3clocals_3e3runB4v124B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx
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

	.weak	_ZN5numba2np8arrayobj13impl_np_array12_3clocals_3e4implB3v12B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE57list_28list_28float64_29_3civ_3dNone_3e_29_3civ_3dNone_3e27omitted_28default_3dNone_29
	.p2align	4
	.type	_ZN5numba2np8arrayobj13impl_np_array12_3clocals_3e4implB3v12B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE57list_28list_28float64_29_3civ_3dNone_3e_29_3civ_3dNone_3e27omitted_28default_3dNone_29,@function
_ZN5numba2np8arrayobj13impl_np_array12_3clocals_3e4implB3v12B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE57list_28list_28float64_29_3civ_3dNone_3e_29_3civ_3dNone_3e27omitted_28default_3dNone_29:
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
	.size	_ZN5numba2np8arrayobj13impl_np_array12_3clocals_3e4implB3v12B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE57list_28list_28float64_29_3civ_3dNone_3e_29_3civ_3dNone_3e27omitted_28default_3dNone_29, .Lfunc_end6-_ZN5numba2np8arrayobj13impl_np_array12_3clocals_3e4implB3v12B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE57list_28list_28float64_29_3civ_3dNone_3e_29_3civ_3dNone_3e27omitted_28default_3dNone_29
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
	.weak	_ZN11bragg_numba7kernels4fast15block_intensityB4v125B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29147Light_28int64_2c_20bool_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20int64_2c_20bool_2c_20float64_2c_20float64_29181Spots_28int64_2c_20int64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_209_29_2c_20float64_2c_20bool_2c_20Grid_28float64_20x_209_29_2c_20bool_2c_20bool_2c_20bool_295ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi3E1C8readonly7alignedE5ArrayIbLi1E1C8readonly7alignedE5ArrayIdLi1E1C8readonly7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE
	.p2align	4
	.type	_ZN11bragg_numba7kernels4fast15block_intensityB4v125B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29147Light_28int64_2c_20bool_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20int64_2c_20bool_2c_20float64_2c_20float64_29181Spots_28int64_2c_20int64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_209_29_2c_20float64_2c_20bool_2c_20Grid_28float64_20x_209_29_2c_20bool_2c_20bool_2c_20bool_295ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi3E1C8readonly7alignedE5ArrayIbLi1E1C8readonly7alignedE5ArrayIdLi1E1C8readonly7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE,@function
_ZN11bragg_numba7kernels4fast15block_intensityB4v125B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29147Light_28int64_2c_20bool_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20int64_2c_20bool_2c_20float64_2c_20float64_29181Spots_28int64_2c_20int64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_209_29_2c_20float64_2c_20bool_2c_20Grid_28float64_20x_209_29_2c_20bool_2c_20bool_2c_20bool_295ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi3E1C8readonly7alignedE5ArrayIbLi1E1C8readonly7alignedE5ArrayIdLi1E1C8readonly7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE:
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
	subq	$968, %rsp
	.cfi_def_cfa_offset 1024
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, 624(%rsp)
	movq	1472(%rsp), %rdi
	movq	1800(%rsp), %rbp
	movq	1744(%rsp), %r14
	movq	1688(%rsp), %r12
	movq	1632(%rsp), %r15
	movq	1544(%rsp), %r13
	movabsq	$NRT_incref, %rbx
	movl	%r9d, 564(%rsp)
	movl	%r8d, 608(%rsp)
	vmovsd	%xmm7, 696(%rsp)
	vmovsd	%xmm6, 688(%rsp)
	vmovsd	%xmm5, 680(%rsp)
	vmovsd	%xmm4, 672(%rsp)
	vmovsd	%xmm3, 664(%rsp)
	vmovsd	%xmm2, 656(%rsp)
	vmovsd	%xmm1, 648(%rsp)
	vmovsd	%xmm0, 600(%rsp)
	movq	%rcx, 640(%rsp)
	movq	%rdx, 632(%rsp)
	movq	%rsi, 568(%rsp)
	movq	$0, 832(%rsp)
	movq	$0, 752(%rsp)
	movq	$0, 824(%rsp)
	movq	$0, 744(%rsp)
	movq	$0, 816(%rsp)
	movq	$0, 736(%rsp)
	movq	$0, 808(%rsp)
	movq	$0, 728(%rsp)
	movq	$0, 800(%rsp)
	movq	$0, 720(%rsp)
	movq	$0, 712(%rsp)
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
	movq	1856(%rsp), %rdi
	callq	*%rbx
	movq	1912(%rsp), %rdi
	callq	*%rbx
	movq	%r14, %rdi
	callq	*%rbx
	cmpb	$0, 1224(%rsp)
	vxorpd	%xmm1, %xmm1, %xmm1
	vxorpd	%xmm0, %xmm0, %xmm0
	je	.LBB8_2
	vmovsd	1200(%rsp), %xmm0
.LBB8_2:
	movq	1784(%rsp), %rbp
	movq	1776(%rsp), %r14
	cmpb	$0, 1160(%rsp)
	movabsq	$.LCPI8_0, %rbx
	jne	.LBB8_4
	vmovsd	(%rbx), %xmm1
.LBB8_4:
	movq	1792(%rsp), %rax
	movq	1744(%rsp), %rdx
	movq	1752(%rsp), %rcx
	movq	1760(%rsp), %r8
	movq	1768(%rsp), %r9
	leaq	840(%rsp), %rdi
	leaq	832(%rsp), %rsi
	movq	$0, 840(%rsp)
	movq	%rbp, 8(%rsp)
	movq	%r14, (%rsp)
	movq	%rax, 16(%rsp)
	movabsq	$_ZN11bragg_numba7kernels5block5clearB3v20B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedEdd, %rax
	callq	*%rax
	cmpl	$-2, %eax
	je	.LBB8_24
	testl	%eax, %eax
	jne	.LBB8_6
.LBB8_24:
	movq	1744(%rsp), %rdi
	movabsq	$NRT_decref, %r12
	callq	*%r12
	cmpq	$0, 1136(%rsp)
	jle	.LBB8_25
	cmpb	$0, 1464(%rsp)
	vmovsd	1120(%rsp), %xmm0
	setne	563(%rsp)
	cmpb	$0, 1456(%rsp)
	setne	562(%rsp)
	cmpb	$0, 1448(%rsp)
	setne	561(%rsp)
	cmpb	$0, 1368(%rsp)
	setne	560(%rsp)
	xorl	%r9d, %r9d
	cmpb	$0, 1224(%rsp)
	setne	%r15b
	sete	558(%rsp)
	xorl	%r10d, %r10d
	cmpb	$0, 564(%rsp)
	setne	%cl
	xorl	%r11d, %r11d
	cmpb	$0, 608(%rsp)
	setne	%sil
	cmpq	$0, 1216(%rsp)
	jle	.LBB8_97
	vxorpd	%xmm1, %xmm1, %xmm1
	vucomisd	%xmm1, %xmm0
	vmovsd	600(%rsp), %xmm0
	movabsq	$3353953467947191203, %rdx
	movq	%rbp, %rax
	movl	%r15d, %r8d
	movq	%rbp, %r15
	vmovsd	(%rbx), %xmm4
	vbroadcastsd	(%rbx), %ymm3
	movabsq	$9223372036854775804, %r13
	movb	%sil, %r11b
	movb	%cl, %r10b
	movq	$0, 592(%rsp)
	movb	%r8b, %r9b
	movl	%r11d, 584(%rsp)
	movb	%r8b, 556(%rsp)
	movl	%r10d, 620(%rsp)
	movl	%r9d, %ebx
	movl	%r9d, 616(%rsp)
	setbe	%dil
	imulq	%rdx
	movq	%rdx, %rax
	shrq	$63, %rax
	sarq	$2, %rdx
	addq	%rax, %rdx
	leaq	(%rdx,%rdx,4), %rax
	vmulsd	%xmm0, %xmm0, %xmm0
	vmulsd	1096(%rsp), %xmm0, %xmm0
	vmovsd	%xmm4, 704(%rsp)
	vmovupd	%ymm3, 928(%rsp)
	leaq	(%rdx,%rax,4), %rax
	addq	%rdx, %rax
	subq	%rax, %r15
	movabsq	$.LCPI8_1, %rax
	vbroadcastsd	(%rax), %ymm2
	sarq	$63, %r15
	addq	%rdx, %r15
	testq	%r15, %r15
	setle	%dl
	andq	%r15, %r13
	orb	%dil, %dl
	vmovapd	%xmm0, 848(%rsp)
	vbroadcastsd	%xmm0, %ymm0
	movb	%dl, 557(%rsp)
	vmovupd	%ymm0, 896(%rsp)
	vmovupd	%ymm2, 864(%rsp)
.LBB8_28:
	testb	%dl, %dl
	jne	.LBB8_30
	leaq	(,%r15,8), %rdx
	leaq	7168(%r14), %rdi
	movabsq	$memset, %rax
	xorl	%esi, %esi
	vzeroupper
	callq	*%rax
.LBB8_30:
	vmovsd	1200(%rsp), %xmm0
	movq	592(%rsp), %rsi
	vxorpd	%xmm1, %xmm1, %xmm1
	leaq	1(%rsi), %rax
	movq	%rax, 760(%rsp)
	vucomisd	%xmm1, %xmm0
	vmovsd	1120(%rsp), %xmm0
	setnp	%al
	sete	%cl
	andb	%al, %cl
	testq	%r15, %r15
	setle	%al
	cmpb	$0, 1224(%rsp)
	setne	%dl
	testq	%rsi, %rsi
	setne	%sil
	orb	%dl, %sil
	xorl	%edx, %edx
	orb	%al, %sil
	movq	1216(%rsp), %rax
	orb	%cl, %sil
	movb	%sil, 559(%rsp)
.LBB8_31:
	leaq	1(%rdx), %rcx
	xorl	%esi, %esi
	movq	%rdx, 776(%rsp)
	movq	%rcx, 768(%rsp)
	jmp	.LBB8_32
	.p2align	4
.LBB8_93:
	vmovsd	1120(%rsp), %xmm0
	movq	1216(%rsp), %rax
	movl	616(%rsp), %ebx
	movq	776(%rsp), %rdx
	incq	%rsi
	movabsq	$NRT_decref, %r12
	cmpq	%rsi, %rax
	je	.LBB8_94
.LBB8_32:
	vmovsd	%xmm0, 96(%rsp)
	vmovsd	1112(%rsp), %xmm0
	movq	%rax, 200(%rsp)
	movq	1792(%rsp), %rax
	vmovsd	1144(%rsp), %xmm1
	movq	592(%rsp), %rcx
	vmovsd	656(%rsp), %xmm2
	vmovsd	664(%rsp), %xmm3
	vmovsd	672(%rsp), %xmm4
	vmovsd	680(%rsp), %xmm5
	vmovsd	688(%rsp), %xmm6
	vmovsd	696(%rsp), %xmm7
	movq	%rdx, 184(%rsp)
	movl	620(%rsp), %r12d
	movq	632(%rsp), %rdx
	movl	584(%rsp), %r8d
	movq	%rsi, 576(%rsp)
	movq	%rsi, 192(%rsp)
	leaq	752(%rsp), %rdi
	leaq	824(%rsp), %rsi
	movq	$0, 752(%rsp)
	movl	%ebx, 216(%rsp)
	movq	%rbp, 168(%rsp)
	movq	%r14, 160(%rsp)
	movq	%rax, 176(%rsp)
	movq	1768(%rsp), %rax
	movq	%rcx, 208(%rsp)
	movq	640(%rsp), %rcx
	movl	%r12d, %r9d
	vmovsd	%xmm0, 88(%rsp)
	vmovsd	1104(%rsp), %xmm0
	vmovsd	%xmm1, 120(%rsp)
	vmovsd	1128(%rsp), %xmm1
	movq	%rax, 152(%rsp)
	movq	1760(%rsp), %rax
	movq	%rax, 144(%rsp)
	movq	1752(%rsp), %rax
	vmovsd	%xmm0, 80(%rsp)
	vmovsd	1096(%rsp), %xmm0
	vmovsd	%xmm1, 104(%rsp)
	vmovsd	648(%rsp), %xmm1
	movq	%rax, 136(%rsp)
	movq	1744(%rsp), %rax
	vmovsd	%xmm0, 72(%rsp)
	vmovsd	1088(%rsp), %xmm0
	movq	%rax, 128(%rsp)
	movq	1136(%rsp), %rax
	movq	%rax, 112(%rsp)
	movabsq	$_ZN11bragg_numba7kernels5block5placeB4v127B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedExxxxb, %rax
	vmovsd	%xmm0, 64(%rsp)
	vmovsd	1080(%rsp), %xmm0
	vmovsd	%xmm0, 56(%rsp)
	vmovsd	1072(%rsp), %xmm0
	vmovsd	%xmm0, 48(%rsp)
	vmovsd	1064(%rsp), %xmm0
	vmovsd	%xmm0, 40(%rsp)
	vmovsd	1056(%rsp), %xmm0
	vmovsd	%xmm0, 32(%rsp)
	vmovsd	1048(%rsp), %xmm0
	vmovsd	%xmm0, 24(%rsp)
	vmovsd	1040(%rsp), %xmm0
	vmovsd	%xmm0, 16(%rsp)
	vmovsd	1032(%rsp), %xmm0
	vmovsd	%xmm0, 8(%rsp)
	vmovsd	1024(%rsp), %xmm0
	vmovsd	%xmm0, (%rsp)
	vmovsd	600(%rsp), %xmm0
	vzeroupper
	callq	*%rax
	testl	%eax, %eax
	jne	.LBB8_6
	vmovupd	928(%rsp), %ymm2
	movzbl	558(%rsp), %eax
	cmpb	$0, 1224(%rsp)
	movl	$0, %ecx
	movb	%al, %cl
	movl	%ecx, 588(%rsp)
	je	.LBB8_43
	vxorpd	%xmm3, %xmm3, %xmm3
	vcmpeqpd	6144(%r14), %ymm3, %ymm0
	vcmpeqpd	6176(%r14), %ymm3, %ymm1
	movq	576(%rsp), %rsi
	vandpd	864(%rsp), %ymm0, %ymm0
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	6208(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	6240(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	6272(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	6304(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	6336(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	6368(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	6400(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	6432(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	6464(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	6496(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	6528(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	6560(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	6592(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	6624(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	6656(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	6688(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	6720(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	6752(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	6784(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	6816(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	6848(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	6880(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	6912(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	6944(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	6976(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	7008(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	7040(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	7072(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	7104(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	7136(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vextracti128	$1, %ymm0, %xmm1
	vpaddq	%xmm1, %xmm0, %xmm0
	vpshufd	$238, %xmm0, %xmm1
	vpaddq	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rax
	testq	%rax, %rax
	je	.LBB8_63
	testq	%r15, %r15
	jle	.LBB8_61
	cmpb	$0, 564(%rsp)
	je	.LBB8_54
	xorl	%eax, %eax
	cmpq	$4, %r15
	jb	.LBB8_40
	.p2align	4
.LBB8_38:
	vmovupd	5120(%r14,%rax,8), %ymm0
	vcmpeqpd	6144(%r14,%rax,8), %ymm3, %ymm1
	vmulpd	%ymm0, %ymm0, %ymm0
	vdivpd	%ymm0, %ymm2, %ymm0
	vmaskmovpd	%ymm0, %ymm1, 6144(%r14,%rax,8)
	addq	$4, %rax
	cmpq	%rax, %r13
	jne	.LBB8_38
	movq	%r13, %rax
	cmpq	%r13, %r15
	jne	.LBB8_40
	jmp	.LBB8_61
	.p2align	4
.LBB8_42:
	vmovsd	%xmm0, 6144(%r14,%rax,8)
	incq	%rax
	cmpq	%rax, %r15
	je	.LBB8_61
.LBB8_40:
	vmovsd	6144(%r14,%rax,8), %xmm0
	vxorpd	%xmm1, %xmm1, %xmm1
	vucomisd	%xmm1, %xmm0
	jne	.LBB8_42
	jp	.LBB8_42
	vmovsd	5120(%r14,%rax,8), %xmm0
	vmovsd	704(%rsp), %xmm1
	vmulsd	%xmm0, %xmm0, %xmm0
	vdivsd	%xmm0, %xmm1, %xmm0
	jmp	.LBB8_42
	.p2align	4
.LBB8_43:
	movq	576(%rsp), %rsi
	vxorpd	%xmm3, %xmm3, %xmm3
	testq	%r15, %r15
	jle	.LBB8_61
	cmpb	$0, 564(%rsp)
	je	.LBB8_49
	xorl	%eax, %eax
	cmpq	$4, %r15
	jb	.LBB8_48
	.p2align	4
.LBB8_46:
	vmovupd	5120(%r14,%rax,8), %ymm0
	vmulpd	%ymm0, %ymm0, %ymm0
	vdivpd	%ymm0, %ymm2, %ymm0
	vmovupd	%ymm0, 6144(%r14,%rax,8)
	addq	$4, %rax
	cmpq	%rax, %r13
	jne	.LBB8_46
	movq	%r13, %rax
	cmpq	%r13, %r15
	je	.LBB8_61
	.p2align	4
.LBB8_48:
	vmovsd	5120(%r14,%rax,8), %xmm0
	vmovsd	704(%rsp), %xmm1
	vmulsd	%xmm0, %xmm0, %xmm0
	vdivsd	%xmm0, %xmm1, %xmm0
	vmovsd	%xmm0, 6144(%r14,%rax,8)
	incq	%rax
	cmpq	%rax, %r15
	jne	.LBB8_48
	jmp	.LBB8_61
	.p2align	4
.LBB8_63:
	vmovsd	1120(%rsp), %xmm0
	vpxor	%xmm1, %xmm1, %xmm1
	vucomisd	%xmm1, %xmm0
	ja	.LBB8_64
	jmp	.LBB8_66
.LBB8_54:
	xorl	%eax, %eax
	cmpq	$4, %r15
	jb	.LBB8_58
	vmovupd	896(%rsp), %ymm2
	.p2align	4
.LBB8_56:
	vmovupd	5120(%r14,%rax,8), %ymm0
	vmulpd	%ymm0, %ymm0, %ymm1
	vmulpd	%ymm1, %ymm0, %ymm0
	vcmpeqpd	6144(%r14,%rax,8), %ymm3, %ymm1
	vdivpd	%ymm0, %ymm2, %ymm0
	vmaskmovpd	%ymm0, %ymm1, 6144(%r14,%rax,8)
	addq	$4, %rax
	cmpq	%rax, %r13
	jne	.LBB8_56
	movq	%r13, %rax
	cmpq	%r13, %r15
	jne	.LBB8_58
	jmp	.LBB8_61
	.p2align	4
.LBB8_60:
	vmovsd	%xmm0, 6144(%r14,%rax,8)
	incq	%rax
	cmpq	%rax, %r15
	je	.LBB8_61
.LBB8_58:
	vmovsd	6144(%r14,%rax,8), %xmm0
	vxorpd	%xmm1, %xmm1, %xmm1
	vucomisd	%xmm1, %xmm0
	jne	.LBB8_60
	jp	.LBB8_60
	vmovsd	5120(%r14,%rax,8), %xmm0
	vmulsd	%xmm0, %xmm0, %xmm1
	vmulsd	%xmm1, %xmm0, %xmm0
	vmovapd	848(%rsp), %xmm1
	vdivsd	%xmm0, %xmm1, %xmm0
	jmp	.LBB8_60
.LBB8_49:
	xorl	%eax, %eax
	cmpq	$4, %r15
	jb	.LBB8_53
	vmovupd	896(%rsp), %ymm2
	.p2align	4
.LBB8_51:
	vmovupd	5120(%r14,%rax,8), %ymm0
	vmulpd	%ymm0, %ymm0, %ymm1
	vmulpd	%ymm1, %ymm0, %ymm0
	vdivpd	%ymm0, %ymm2, %ymm0
	vmovupd	%ymm0, 6144(%r14,%rax,8)
	addq	$4, %rax
	cmpq	%rax, %r13
	jne	.LBB8_51
	movq	%r13, %rax
	cmpq	%r13, %r15
	je	.LBB8_61
	.p2align	4
.LBB8_53:
	vmovsd	5120(%r14,%rax,8), %xmm0
	vmulsd	%xmm0, %xmm0, %xmm1
	vmulsd	%xmm1, %xmm0, %xmm0
	vmovapd	848(%rsp), %xmm1
	vdivsd	%xmm0, %xmm1, %xmm0
	vmovsd	%xmm0, 6144(%r14,%rax,8)
	incq	%rax
	cmpq	%rax, %r15
	jne	.LBB8_53
	.p2align	4
.LBB8_61:
	vmovsd	1120(%rsp), %xmm0
	vpxor	%xmm1, %xmm1, %xmm1
	vucomisd	%xmm1, %xmm0
	jbe	.LBB8_66
	cmpb	$0, 1224(%rsp)
	je	.LBB8_65
.LBB8_64:
	vcmpeqpd	7168(%r14), %ymm3, %ymm0
	vcmpeqpd	7200(%r14), %ymm3, %ymm1
	vandpd	864(%rsp), %ymm0, %ymm0
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	7232(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	7264(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	7296(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	7328(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	7360(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	7392(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	7424(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	7456(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	7488(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	7520(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	7552(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	7584(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	7616(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	7648(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	7680(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	7712(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	7744(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	7776(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	7808(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	7840(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	7872(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	7904(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	7936(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	7968(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	8000(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	8032(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	8064(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	8096(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	8128(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	8160(%r14), %ymm3, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vextracti128	$1, %ymm0, %xmm1
	vpaddq	%xmm1, %xmm0, %xmm0
	vpshufd	$238, %xmm0, %xmm1
	vpaddq	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rax
	testq	%rax, %rax
	je	.LBB8_66
.LBB8_65:
	vmovsd	1144(%rsp), %xmm0
	movl	588(%rsp), %eax
	vmovsd	648(%rsp), %xmm1
	vmovsd	656(%rsp), %xmm2
	vmovsd	664(%rsp), %xmm3
	vmovsd	672(%rsp), %xmm4
	vmovsd	680(%rsp), %xmm5
	vmovsd	688(%rsp), %xmm6
	vmovsd	696(%rsp), %xmm7
	movq	632(%rsp), %rdx
	movq	640(%rsp), %rcx
	movl	584(%rsp), %r8d
	leaq	744(%rsp), %rdi
	leaq	816(%rsp), %rsi
	movq	$0, 744(%rsp)
	movq	%rbp, 168(%rsp)
	movq	%r14, 160(%rsp)
	movl	%r12d, %r9d
	movl	%eax, 192(%rsp)
	movq	592(%rsp), %rax
	vmovsd	%xmm0, 120(%rsp)
	vmovsd	1128(%rsp), %xmm0
	movq	%rax, 184(%rsp)
	movq	1792(%rsp), %rax
	movq	%rax, 176(%rsp)
	movq	1768(%rsp), %rax
	vmovsd	%xmm0, 104(%rsp)
	vmovsd	1120(%rsp), %xmm0
	movq	%rax, 152(%rsp)
	movq	1760(%rsp), %rax
	vmovsd	%xmm0, 96(%rsp)
	vmovsd	1112(%rsp), %xmm0
	movq	%rax, 144(%rsp)
	movq	1752(%rsp), %rax
	movq	%rax, 136(%rsp)
	movq	1744(%rsp), %rax
	vmovsd	%xmm0, 88(%rsp)
	vmovsd	1104(%rsp), %xmm0
	movq	%rax, 128(%rsp)
	movq	1136(%rsp), %rax
	vmovsd	%xmm0, 80(%rsp)
	vmovsd	1096(%rsp), %xmm0
	movq	%rax, 112(%rsp)
	movabsq	$_ZN11bragg_numba7kernels5block14update_captureB4v133B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedExb, %rax
	vmovsd	%xmm0, 72(%rsp)
	vmovsd	1088(%rsp), %xmm0
	vmovsd	%xmm0, 64(%rsp)
	vmovsd	1080(%rsp), %xmm0
	vmovsd	%xmm0, 56(%rsp)
	vmovsd	1072(%rsp), %xmm0
	vmovsd	%xmm0, 48(%rsp)
	vmovsd	1064(%rsp), %xmm0
	vmovsd	%xmm0, 40(%rsp)
	vmovsd	1056(%rsp), %xmm0
	vmovsd	%xmm0, 32(%rsp)
	vmovsd	1048(%rsp), %xmm0
	vmovsd	%xmm0, 24(%rsp)
	vmovsd	1040(%rsp), %xmm0
	vmovsd	%xmm0, 16(%rsp)
	vmovsd	1032(%rsp), %xmm0
	vmovsd	%xmm0, 8(%rsp)
	vmovsd	1024(%rsp), %xmm0
	vmovsd	%xmm0, (%rsp)
	vmovsd	600(%rsp), %xmm0
	vzeroupper
	callq	*%rax
	movq	576(%rsp), %rsi
	testl	%eax, %eax
	jne	.LBB8_6
.LBB8_66:
	cmpq	$0, 1152(%rsp)
	jle	.LBB8_93
	xorl	%ebx, %ebx
	jmp	.LBB8_68
	.p2align	4
.LBB8_92:
	incq	%rbx
	cmpq	%rbx, 1152(%rsp)
	je	.LBB8_93
.LBB8_68:
	movq	%rbx, %r12
	imulq	1520(%rsp), %r12
	movq	1504(%rsp), %rax
	vmovsd	1208(%rsp), %xmm4
	movq	1744(%rsp), %rdx
	movq	1752(%rsp), %rcx
	movq	1760(%rsp), %r8
	movq	1768(%rsp), %r9
	leaq	736(%rsp), %rdi
	leaq	808(%rsp), %rsi
	vmovq	(%rax,%r12,8), %xmm0
	vmovq	8(%rax,%r12,8), %xmm1
	vmovsd	16(%rax,%r12,8), %xmm2
	vmovsd	24(%rax,%r12,8), %xmm3
	movq	1792(%rsp), %rax
	movq	$0, 736(%rsp)
	movq	%rbp, 8(%rsp)
	movq	%r14, (%rsp)
	movq	%rax, 16(%rsp)
	movabsq	$_ZN11bragg_numba7kernels5block3aimB3v45B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE8UniTupleIdLi3EEdd, %rax
	vmovq	%xmm0, 608(%rsp)
	vmovq	%xmm1, 792(%rsp)
	vmovsd	%xmm2, 784(%rsp)
	vzeroupper
	callq	*%rax
	testl	%eax, %eax
	jne	.LBB8_6
	cmpb	$0, 1160(%rsp)
	vxorpd	%xmm2, %xmm2, %xmm2
	je	.LBB8_73
	cmpb	$0, 1224(%rsp)
	je	.LBB8_72
	vcmpeqpd	8192(%r14), %ymm2, %ymm0
	vcmpeqpd	8224(%r14), %ymm2, %ymm1
	vandpd	864(%rsp), %ymm0, %ymm0
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	8256(%r14), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	8288(%r14), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	8320(%r14), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	8352(%r14), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	8384(%r14), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	8416(%r14), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	8448(%r14), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	8480(%r14), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	8512(%r14), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	8544(%r14), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	8576(%r14), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	8608(%r14), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	8640(%r14), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	8672(%r14), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	8704(%r14), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	8736(%r14), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	8768(%r14), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	8800(%r14), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	8832(%r14), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	8864(%r14), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	8896(%r14), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	8928(%r14), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	8960(%r14), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	8992(%r14), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	9024(%r14), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	9056(%r14), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	9088(%r14), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	9120(%r14), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	9152(%r14), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vcmpeqpd	9184(%r14), %ymm2, %ymm1
	vpsubq	%ymm1, %ymm0, %ymm0
	vextracti128	$1, %ymm0, %xmm1
	vpaddq	%xmm1, %xmm0, %xmm0
	vpshufd	$238, %xmm0, %xmm1
	vpaddq	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rax
	testq	%rax, %rax
	je	.LBB8_78
.LBB8_72:
	movq	1792(%rsp), %rcx
	vmovsd	608(%rsp), %xmm0
	vmovsd	792(%rsp), %xmm1
	vmovsd	784(%rsp), %xmm2
	vmovsd	1168(%rsp), %xmm3
	vmovsd	1176(%rsp), %xmm4
	vmovsd	1184(%rsp), %xmm5
	vmovsd	1192(%rsp), %xmm6
	movl	588(%rsp), %eax
	movq	1744(%rsp), %rdx
	movq	1760(%rsp), %r8
	movq	1768(%rsp), %r9
	leaq	728(%rsp), %rdi
	leaq	800(%rsp), %rsi
	movq	$0, 728(%rsp)
	movq	%rbp, 8(%rsp)
	movq	%r14, (%rsp)
	movq	%rcx, 16(%rsp)
	movq	1752(%rsp), %rcx
	movl	%eax, 24(%rsp)
	movabsq	$_ZN11bragg_numba7kernels5block19update_polarizationB4v136B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE8UniTupleIdLi3EEd8UniTupleIdLi3EEb, %rax
	vzeroupper
	callq	*%rax
	testl	%eax, %eax
	jne	.LBB8_6
.LBB8_73:
	cmpb	$0, 559(%rsp)
	jne	.LBB8_78
	xorl	%eax, %eax
	cmpq	$4, %r15
	jb	.LBB8_77
	.p2align	4
.LBB8_75:
	vmovupd	6144(%r14,%rax,8), %ymm0
	vmulpd	8192(%r14,%rax,8), %ymm0, %ymm0
	vaddpd	20480(%r14,%rax,8), %ymm0, %ymm0
	vmovupd	%ymm0, 20480(%r14,%rax,8)
	addq	$4, %rax
	cmpq	%rax, %r13
	jne	.LBB8_75
	movq	%r13, %rax
	cmpq	%r13, %r15
	je	.LBB8_78
	.p2align	4
.LBB8_77:
	vmovsd	6144(%r14,%rax,8), %xmm0
	vmulsd	8192(%r14,%rax,8), %xmm0, %xmm0
	vaddsd	20480(%r14,%rax,8), %xmm0, %xmm0
	vmovsd	%xmm0, 20480(%r14,%rax,8)
	incq	%rax
	cmpq	%rax, %r15
	jne	.LBB8_77
.LBB8_78:
	movq	1952(%rsp), %rsi
	movq	1944(%rsp), %rdi
	vmovsd	1440(%rsp), %xmm0
	movq	1960(%rsp), %rax
	movzbl	563(%rsp), %ecx
	movzbl	560(%rsp), %edx
	vmovsd	1272(%rsp), %xmm1
	vmovsd	1280(%rsp), %xmm2
	vmovsd	1288(%rsp), %xmm3
	vmovsd	1296(%rsp), %xmm4
	vmovsd	1304(%rsp), %xmm5
	vmovsd	1312(%rsp), %xmm6
	vmovsd	1320(%rsp), %xmm7
	movl	$0, %r8d
	movl	$0, %r9d
	movq	$0, 720(%rsp)
	movq	%rbp, 368(%rsp)
	movq	%r14, 360(%rsp)
	movq	%rsi, 536(%rsp)
	movq	1936(%rsp), %rsi
	movq	%rdi, 528(%rsp)
	movq	1928(%rsp), %rdi
	movq	%rax, 544(%rsp)
	movq	1544(%rsp), %rax
	movb	%dl, %r8b
	movq	1248(%rsp), %rdx
	vmovsd	%xmm0, 104(%rsp)
	vmovsd	1432(%rsp), %xmm0
	movq	%rsi, 520(%rsp)
	movq	1920(%rsp), %rsi
	movq	%rdi, 512(%rsp)
	movq	1912(%rsp), %rdi
	movq	%rax, 128(%rsp)
	movl	$0, %eax
	movb	%cl, %al
	movzbl	562(%rsp), %ecx
	movl	%eax, 120(%rsp)
	movl	$0, %eax
	movq	%rsi, 504(%rsp)
	movq	1904(%rsp), %rsi
	movq	%rdi, 496(%rsp)
	movq	1896(%rsp), %rdi
	movb	%cl, %al
	movzbl	561(%rsp), %ecx
	vmovsd	%xmm0, 96(%rsp)
	vmovsd	1424(%rsp), %xmm0
	movl	%eax, 112(%rsp)
	movabsq	$_ZN11bragg_numba7kernels4fast16add_orientationsB3v62B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE181Spots_28int64_2c_20int64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_209_29_2c_20float64_2c_20bool_2c_20Grid_28float64_20x_209_29_2c_20bool_2c_20bool_2c_20bool_295ArrayIdLi3E1C8readonly7alignedE5ArrayIbLi1E1C8readonly7alignedE5ArrayIdLi1E1C8readonly7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE, %rax
	movq	%rsi, 488(%rsp)
	movq	1888(%rsp), %rsi
	movq	%rdi, 480(%rsp)
	movq	1880(%rsp), %rdi
	movb	%cl, %r9b
	movq	1256(%rsp), %rcx
	vmovsd	%xmm0, 88(%rsp)
	vmovsd	1416(%rsp), %xmm0
	movq	%rsi, 472(%rsp)
	movq	1872(%rsp), %rsi
	movq	%rdi, 464(%rsp)
	movq	1864(%rsp), %rdi
	movq	%rsi, 456(%rsp)
	movq	1856(%rsp), %rsi
	movq	%rdi, 448(%rsp)
	movq	1848(%rsp), %rdi
	vmovsd	%xmm0, 80(%rsp)
	vmovsd	1408(%rsp), %xmm0
	movq	%rsi, 440(%rsp)
	movq	1840(%rsp), %rsi
	movq	%rdi, 432(%rsp)
	movq	1832(%rsp), %rdi
	movq	%rsi, 424(%rsp)
	movq	1824(%rsp), %rsi
	movq	%rdi, 416(%rsp)
	movq	1816(%rsp), %rdi
	vmovsd	%xmm0, 72(%rsp)
	vmovsd	1400(%rsp), %xmm0
	movq	%rsi, 408(%rsp)
	movq	1808(%rsp), %rsi
	movq	%rdi, 400(%rsp)
	movq	1800(%rsp), %rdi
	vmovsd	%xmm0, 64(%rsp)
	vmovsd	1392(%rsp), %xmm0
	movq	%rsi, 392(%rsp)
	movq	1792(%rsp), %rsi
	movq	%rdi, 384(%rsp)
	movq	1768(%rsp), %rdi
	movq	%rsi, 376(%rsp)
	movq	1760(%rsp), %rsi
	movq	%rdi, 352(%rsp)
	movq	1752(%rsp), %rdi
	vmovsd	%xmm0, 56(%rsp)
	vmovsd	1384(%rsp), %xmm0
	movq	%rsi, 344(%rsp)
	movq	1744(%rsp), %rsi
	movq	%rdi, 336(%rsp)
	movq	1736(%rsp), %rdi
	vmovsd	%xmm0, 48(%rsp)
	vmovsd	1376(%rsp), %xmm0
	movq	%rsi, 328(%rsp)
	movq	1728(%rsp), %rsi
	movq	%rdi, 320(%rsp)
	movq	1720(%rsp), %rdi
	movq	%rsi, 312(%rsp)
	movq	1712(%rsp), %rsi
	movq	%rdi, 304(%rsp)
	movq	1704(%rsp), %rdi
	vmovsd	%xmm0, 40(%rsp)
	vmovsd	1360(%rsp), %xmm0
	movq	%rsi, 296(%rsp)
	movq	1696(%rsp), %rsi
	movq	%rdi, 288(%rsp)
	movq	1688(%rsp), %rdi
	movq	%rsi, 280(%rsp)
	movq	1680(%rsp), %rsi
	movq	%rdi, 272(%rsp)
	movq	1672(%rsp), %rdi
	vmovsd	%xmm0, 32(%rsp)
	vmovsd	1352(%rsp), %xmm0
	movq	%rsi, 264(%rsp)
	movq	1664(%rsp), %rsi
	movq	%rdi, 256(%rsp)
	movq	1656(%rsp), %rdi
	vmovsd	%xmm0, 24(%rsp)
	vmovsd	1344(%rsp), %xmm0
	movq	%rsi, 248(%rsp)
	movq	1648(%rsp), %rsi
	movq	%rdi, 240(%rsp)
	movq	1640(%rsp), %rdi
	movq	%rsi, 232(%rsp)
	movq	1632(%rsp), %rsi
	movq	%rdi, 224(%rsp)
	movq	1624(%rsp), %rdi
	vmovsd	%xmm0, 16(%rsp)
	vmovsd	1336(%rsp), %xmm0
	movq	%rsi, 216(%rsp)
	movq	1616(%rsp), %rsi
	movq	%rdi, 208(%rsp)
	movq	1608(%rsp), %rdi
	vmovsd	%xmm0, 8(%rsp)
	vmovsd	1328(%rsp), %xmm0
	movq	%rsi, 200(%rsp)
	movq	1600(%rsp), %rsi
	movq	%rdi, 192(%rsp)
	movq	1592(%rsp), %rdi
	movq	%rsi, 184(%rsp)
	movq	1584(%rsp), %rsi
	movq	%rdi, 176(%rsp)
	movq	1576(%rsp), %rdi
	vmovsd	%xmm0, (%rsp)
	vmovsd	1264(%rsp), %xmm0
	movq	%rsi, 168(%rsp)
	movq	1568(%rsp), %rsi
	movq	%rdi, 160(%rsp)
	movq	1560(%rsp), %rdi
	movq	%rsi, 152(%rsp)
	movq	1552(%rsp), %rsi
	movq	%rdi, 144(%rsp)
	leaq	720(%rsp), %rdi
	movq	%rsi, 136(%rsp)
	leaq	712(%rsp), %rsi
	vzeroupper
	callq	*%rax
	testl	%eax, %eax
	jne	.LBB8_105
	cmpb	$0, 1224(%rsp)
	je	.LBB8_85
	movq	576(%rsp), %rsi
	vxorpd	%xmm1, %xmm1, %xmm1
	testq	%r15, %r15
	jle	.LBB8_92
	xorl	%eax, %eax
	cmpq	$4, %r15
	jb	.LBB8_82
	.p2align	4
.LBB8_83:
	vmovupd	18432(%r14,%rax,8), %ymm0
	vmulpd	12288(%r14,%rax,8), %ymm0, %ymm0
	vaddpd	19456(%r14,%rax,8), %ymm0, %ymm0
	vmovupd	%ymm0, 19456(%r14,%rax,8)
	vmovupd	%ymm1, 18432(%r14,%rax,8)
	addq	$4, %rax
	cmpq	%rax, %r13
	jne	.LBB8_83
	movq	%r13, %rax
	cmpq	%r13, %r15
	je	.LBB8_92
	.p2align	4
.LBB8_82:
	vmovsd	18432(%r14,%rax,8), %xmm0
	vmulsd	12288(%r14,%rax,8), %xmm0, %xmm0
	vaddsd	19456(%r14,%rax,8), %xmm0, %xmm0
	vmovsd	%xmm0, 19456(%r14,%rax,8)
	movq	$0, 18432(%r14,%rax,8)
	incq	%rax
	cmpq	%rax, %r15
	jne	.LBB8_82
	jmp	.LBB8_92
	.p2align	4
.LBB8_85:
	movq	576(%rsp), %rsi
	vxorpd	%xmm3, %xmm3, %xmm3
	testq	%r15, %r15
	jle	.LBB8_92
	movq	1504(%rsp), %rax
	vmovsd	32(%rax,%r12,8), %xmm0
	cmpq	$3, %r15
	ja	.LBB8_89
	xorl	%eax, %eax
	jmp	.LBB8_88
.LBB8_89:
	vbroadcastsd	%xmm0, %ymm1
	xorl	%eax, %eax
	.p2align	4
.LBB8_90:
	vmulpd	7168(%r14,%rax,8), %ymm1, %ymm2
	vmulpd	8192(%r14,%rax,8), %ymm2, %ymm2
	vmulpd	6144(%r14,%rax,8), %ymm2, %ymm2
	vmulpd	12288(%r14,%rax,8), %ymm2, %ymm2
	vmulpd	18432(%r14,%rax,8), %ymm2, %ymm2
	vaddpd	19456(%r14,%rax,8), %ymm2, %ymm2
	vmovupd	%ymm2, 19456(%r14,%rax,8)
	vmovupd	%ymm3, 18432(%r14,%rax,8)
	addq	$4, %rax
	cmpq	%rax, %r13
	jne	.LBB8_90
	movq	%r13, %rax
	cmpq	%r13, %r15
	je	.LBB8_92
	.p2align	4
.LBB8_88:
	vmulsd	7168(%r14,%rax,8), %xmm0, %xmm1
	vmulsd	8192(%r14,%rax,8), %xmm1, %xmm1
	vmulsd	6144(%r14,%rax,8), %xmm1, %xmm1
	vmulsd	12288(%r14,%rax,8), %xmm1, %xmm1
	vmulsd	18432(%r14,%rax,8), %xmm1, %xmm1
	vaddsd	19456(%r14,%rax,8), %xmm1, %xmm1
	vmovsd	%xmm1, 19456(%r14,%rax,8)
	movq	$0, 18432(%r14,%rax,8)
	incq	%rax
	cmpq	%rax, %r15
	jne	.LBB8_88
	jmp	.LBB8_92
.LBB8_94:
	movq	768(%rsp), %rcx
	movq	%rcx, %rdx
	cmpq	%rcx, %rax
	jne	.LBB8_31
	movq	760(%rsp), %rcx
	movzbl	557(%rsp), %edx
	movq	%rcx, 592(%rsp)
	cmpq	%rcx, 1136(%rsp)
	jne	.LBB8_28
	movq	1472(%rsp), %rbx
	movzbl	556(%rsp), %r15d
	jmp	.LBB8_100
.LBB8_25:
	cmpb	$0, 1224(%rsp)
	movq	1472(%rsp), %rbx
	setne	%r15b
	jmp	.LBB8_100
.LBB8_6:
	movq	568(%rsp), %rcx
	movq	$0, (%rcx)
	jmp	.LBB8_106
.LBB8_97:
	movq	1472(%rsp), %rbx
	vmovapd	%xmm0, %xmm1
	vxorpd	%xmm0, %xmm0, %xmm0
	vucomisd	%xmm0, %xmm1
	jbe	.LBB8_100
	movabsq	$3353953467947191203, %rcx
	movq	%rbp, %rax
	imulq	%rcx
	movq	%rdx, %rax
	movq	%rdx, %rcx
	shrq	$63, %rcx
	sarq	$2, %rax
	movq	%rbp, %rdx
	addq	%rcx, %rax
	leaq	(%rax,%rax,4), %rcx
	leaq	(%rax,%rcx,4), %rcx
	addq	%rax, %rcx
	subq	%rcx, %rdx
	sarq	$63, %rdx
	addq	%rax, %rdx
	jle	.LBB8_100
	leaq	7168(%r14), %rdi
	shlq	$3, %rdx
	movabsq	$memset, %rax
	xorl	%esi, %esi
	callq	*%rax
.LBB8_100:
	movq	1632(%rsp), %rdi
	vzeroupper
	callq	*%r12
	movq	%rbx, %rdi
	callq	*%r12
	movq	1544(%rsp), %rdi
	callq	*%r12
	movq	1912(%rsp), %rdi
	callq	*%r12
	movq	1856(%rsp), %rdi
	callq	*%r12
	movq	1800(%rsp), %rdi
	callq	*%r12
	movq	1688(%rsp), %rdi
	callq	*%r12
	movabsq	$3353953467947191203, %rcx
	movq	%rbp, %rax
	imulq	%rcx
	movq	%rdx, %rax
	shrq	$63, %rax
	sarq	$2, %rdx
	addq	%rax, %rdx
	leaq	(%rdx,%rdx,4), %rax
	leaq	(%rdx,%rax,4), %rax
	addq	%rdx, %rax
	subq	%rax, %rbp
	sarq	$63, %rbp
	addq	%rdx, %rbp
	testb	%r15b, %r15b
	je	.LBB8_11
	vmovsd	1232(%rsp), %xmm2
	movq	624(%rsp), %rbx
	testq	%rbp, %rbp
	jle	.LBB8_10
	cmpq	$3, %rbp
	ja	.LBB8_7
	xorl	%eax, %eax
	jmp	.LBB8_104
.LBB8_11:
	vmovsd	1232(%rsp), %xmm8
	movq	624(%rsp), %rbx
	testq	%rbp, %rbp
	jle	.LBB8_10
	vmovsd	1240(%rsp), %xmm0
	cmpq	$3, %rbp
	ja	.LBB8_15
	xorl	%eax, %eax
	jmp	.LBB8_14
.LBB8_105:
	movq	712(%rsp), %rcx
	movq	568(%rsp), %rdx
	movq	%rcx, (%rdx)
	jmp	.LBB8_106
.LBB8_7:
	movabsq	$9223372036854775804, %rax
	vbroadcastsd	%xmm2, %ymm0
	xorl	%ecx, %ecx
	andq	%rbp, %rax
	.p2align	4
.LBB8_8:
	vmovupd	7168(%r14,%rcx,8), %ymm1
	vmulpd	8192(%r14,%rcx,8), %ymm1, %ymm1
	vmulpd	6144(%r14,%rcx,8), %ymm1, %ymm1
	vmulpd	%ymm1, %ymm0, %ymm1
	vmulpd	19456(%r14,%rcx,8), %ymm1, %ymm1
	vmovupd	%ymm1, 19456(%r14,%rcx,8)
	addq	$4, %rcx
	cmpq	%rcx, %rax
	jne	.LBB8_8
	jmp	.LBB8_9
.LBB8_15:
	movabsq	$9223372036854775804, %rcx
	cmpq	$15, %rbp
	ja	.LBB8_17
	vbroadcastsd	%xmm0, %ymm1
	vbroadcastsd	%xmm8, %ymm2
	xorl	%eax, %eax
	jmp	.LBB8_21
.LBB8_17:
	leaq	-12(%rcx), %rax
	vbroadcastsd	%xmm0, %ymm1
	vbroadcastsd	%xmm8, %ymm2
	xorl	%edx, %edx
	andq	%rbp, %rax
	.p2align	4
.LBB8_18:
	vmulpd	20512(%r14,%rdx,8), %ymm1, %ymm4
	vmulpd	19488(%r14,%rdx,8), %ymm2, %ymm9
	vmulpd	20480(%r14,%rdx,8), %ymm1, %ymm3
	vmulpd	19456(%r14,%rdx,8), %ymm2, %ymm7
	vmulpd	20544(%r14,%rdx,8), %ymm1, %ymm5
	vmulpd	19520(%r14,%rdx,8), %ymm2, %ymm10
	vmulpd	20576(%r14,%rdx,8), %ymm1, %ymm6
	vaddpd	%ymm4, %ymm9, %ymm4
	vmulpd	19552(%r14,%rdx,8), %ymm2, %ymm9
	vaddpd	%ymm7, %ymm3, %ymm3
	vaddpd	%ymm5, %ymm10, %ymm5
	vmovupd	%ymm3, 19456(%r14,%rdx,8)
	vmovupd	%ymm4, 19488(%r14,%rdx,8)
	vmovupd	%ymm5, 19520(%r14,%rdx,8)
	vaddpd	%ymm6, %ymm9, %ymm6
	vmovupd	%ymm6, 19552(%r14,%rdx,8)
	addq	$16, %rdx
	cmpq	%rdx, %rax
	jne	.LBB8_18
	cmpq	%rax, %rbp
	je	.LBB8_10
	testb	$12, %bpl
	je	.LBB8_14
.LBB8_21:
	andq	%rbp, %rcx
	.p2align	4
.LBB8_22:
	vmulpd	20480(%r14,%rax,8), %ymm1, %ymm3
	vmulpd	19456(%r14,%rax,8), %ymm2, %ymm4
	vaddpd	%ymm4, %ymm3, %ymm3
	vmovupd	%ymm3, 19456(%r14,%rax,8)
	addq	$4, %rax
	cmpq	%rax, %rcx
	jne	.LBB8_22
	movq	%rcx, %rax
	cmpq	%rcx, %rbp
	je	.LBB8_10
	.p2align	4
.LBB8_14:
	vmulsd	20480(%r14,%rax,8), %xmm0, %xmm1
	vmulsd	19456(%r14,%rax,8), %xmm8, %xmm2
	vaddsd	%xmm2, %xmm1, %xmm1
	vmovsd	%xmm1, 19456(%r14,%rax,8)
	incq	%rax
	cmpq	%rax, %rbp
	jne	.LBB8_14
	jmp	.LBB8_10
.LBB8_9:
	cmpq	%rax, %rbp
	je	.LBB8_10
.LBB8_104:
	vmovsd	7168(%r14,%rax,8), %xmm0
	vmulsd	8192(%r14,%rax,8), %xmm0, %xmm0
	vmulsd	6144(%r14,%rax,8), %xmm0, %xmm0
	vmulsd	%xmm0, %xmm2, %xmm0
	vmulsd	19456(%r14,%rax,8), %xmm0, %xmm0
	vmovsd	%xmm0, 19456(%r14,%rax,8)
	incq	%rax
	jmp	.LBB8_9
.LBB8_10:
	movq	1744(%rsp), %rdi
	vzeroupper
	callq	*%r12
	movq	$0, (%rbx)
	xorl	%eax, %eax
.LBB8_106:
	addq	$968, %rsp
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
	.size	_ZN11bragg_numba7kernels4fast15block_intensityB4v125B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29147Light_28int64_2c_20bool_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20int64_2c_20bool_2c_20float64_2c_20float64_29181Spots_28int64_2c_20int64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_209_29_2c_20float64_2c_20bool_2c_20Grid_28float64_20x_209_29_2c_20bool_2c_20bool_2c_20bool_295ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi3E1C8readonly7alignedE5ArrayIbLi1E1C8readonly7alignedE5ArrayIdLi1E1C8readonly7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE, .Lfunc_end8-_ZN11bragg_numba7kernels4fast15block_intensityB4v125B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29147Light_28int64_2c_20bool_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20int64_2c_20bool_2c_20float64_2c_20float64_29181Spots_28int64_2c_20int64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_209_29_2c_20float64_2c_20bool_2c_20Grid_28float64_20x_209_29_2c_20bool_2c_20bool_2c_20bool_295ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi3E1C8readonly7alignedE5ArrayIbLi1E1C8readonly7alignedE5ArrayIdLi1E1C8readonly7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE
	.cfi_endproc

	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI9_0:
	.quad	0x3ff0000000000000
	.section	.ltext,"axl",@progbits
	.weak	_ZN11bragg_numba7kernels5block5clearB3v20B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedEdd
	.p2align	4
	.type	_ZN11bragg_numba7kernels5block5clearB3v20B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedEdd,@function
_ZN11bragg_numba7kernels5block5clearB3v20B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedEdd:
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
	.size	_ZN11bragg_numba7kernels5block5clearB3v20B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedEdd, .Lfunc_end9-_ZN11bragg_numba7kernels5block5clearB3v20B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedEdd

	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI10_0:
	.quad	0x3fe0000000000000
.LCPI10_1:
	.quad	0x3ff0000000000000
	.section	.ltext,"axl",@progbits
	.weak	_ZN11bragg_numba7kernels5block5placeB4v127B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedExxxxb
	.p2align	4
	.type	_ZN11bragg_numba7kernels5block5placeB4v127B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedExxxxb,@function
_ZN11bragg_numba7kernels5block5placeB4v127B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedExxxxb:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$1912, %rsp
	movq	2136(%rsp), %r14
	vmovaps	%xmm2, 320(%rsp)
	vcvtsi2sdq	2176(%rsp), %xmm15, %xmm2
	movabsq	$3353953467947191203, %rdx
	vmovsd	2000(%rsp), %xmm8
	vmovsd	1992(%rsp), %xmm13
	vmovsd	1976(%rsp), %xmm12
	vmovsd	1968(%rsp), %xmm11
	movq	%rdi, 552(%rsp)
	movq	2168(%rsp), %rdi
	movq	2160(%rsp), %rcx
	movq	2152(%rsp), %rsi
	movq	2128(%rsp), %rbp
	vmovapd	%xmm6, %xmm14
	vmovapd	%xmm5, %xmm15
	vmovapd	%xmm4, (%rsp)
	vmovapd	%xmm3, 352(%rsp)
	vmovapd	%xmm7, 240(%rsp)
	vmovapd	%xmm6, 416(%rsp)
	vmovapd	%xmm5, 384(%rsp)
	vmulsd	2072(%rsp), %xmm2, %xmm9
	movq	%r14, %rax
	imulq	%rdx
	movq	%rdx, %rax
	shrq	$63, %rax
	sarq	$2, %rdx
	addq	%rax, %rdx
	leaq	(%rdx,%rdx,4), %rax
	leaq	(%rdx,%rax,4), %rax
	addq	%rdx, %rax
	subq	%rax, %r14
	sarq	$63, %r14
	addq	%rdx, %r14
	testb	%r8b, %r8b
	je	.LBB10_40
	testq	%r14, %r14
	jle	.LBB10_30
	vmovsd	2024(%rsp), %xmm1
	vmovsd	2016(%rsp), %xmm2
	vmovsd	2008(%rsp), %xmm3
	vmovapd	(%rsp), %xmm6
	vmulsd	%xmm2, %xmm14, %xmm4
	vmulsd	%xmm1, %xmm15, %xmm5
	vsubsd	%xmm5, %xmm4, %xmm11
	vmulsd	%xmm1, %xmm6, %xmm4
	vmulsd	%xmm3, %xmm14, %xmm5
	vsubsd	%xmm5, %xmm4, %xmm10
	vmulsd	%xmm2, %xmm6, %xmm5
	vmulsd	%xmm3, %xmm15, %xmm4
	vsubsd	%xmm5, %xmm4, %xmm5
	vmulsd	%xmm11, %xmm11, %xmm4
	vmulsd	%xmm10, %xmm10, %xmm6
	vaddsd	%xmm6, %xmm4, %xmm4
	vmulsd	%xmm5, %xmm5, %xmm6
	vaddsd	%xmm4, %xmm6, %xmm6
	vxorpd	%xmm4, %xmm4, %xmm4
	vucomisd	%xmm4, %xmm6
	vsqrtsd	%xmm6, %xmm6, %xmm6
	vdivsd	%xmm6, %xmm11, %xmm11
	vmovapd	%xmm11, 512(%rsp)
	jne	.LBB10_5
	jp	.LBB10_5
	vxorpd	%xmm11, %xmm11, %xmm11
	vmovapd	%xmm11, 512(%rsp)
.LBB10_5:
	vdivsd	%xmm6, %xmm10, %xmm10
	vmovsd	1968(%rsp), %xmm11
	jne	.LBB10_8
	jp	.LBB10_8
	vxorpd	%xmm10, %xmm10, %xmm10
.LBB10_8:
	vdivsd	%xmm6, %xmm5, %xmm5
	vmovapd	%xmm10, 1104(%rsp)
	jne	.LBB10_11
	jp	.LBB10_11
	vxorpd	%xmm5, %xmm5, %xmm5
.LBB10_11:
	vmovapd	%xmm5, 1072(%rsp)
	vmulsd	%xmm2, %xmm12, %xmm5
	vmulsd	%xmm1, %xmm11, %xmm6
	vsubsd	%xmm6, %xmm5, %xmm10
	vmulsd	%xmm1, %xmm7, %xmm5
	vmulsd	%xmm3, %xmm12, %xmm6
	vsubsd	%xmm6, %xmm5, %xmm6
	vmulsd	%xmm3, %xmm11, %xmm5
	vmulsd	%xmm2, %xmm7, %xmm11
	vsubsd	%xmm11, %xmm5, %xmm5
	vmulsd	%xmm10, %xmm10, %xmm11
	vmulsd	%xmm6, %xmm6, %xmm12
	vaddsd	%xmm12, %xmm11, %xmm11
	vmulsd	%xmm5, %xmm5, %xmm12
	vaddsd	%xmm11, %xmm12, %xmm11
	vucomisd	%xmm4, %xmm11
	vsqrtsd	%xmm11, %xmm11, %xmm4
	vdivsd	%xmm4, %xmm10, %xmm10
	vmovapd	%xmm10, 64(%rsp)
	jne	.LBB10_14
	jp	.LBB10_14
	vxorpd	%xmm10, %xmm10, %xmm10
	vmovapd	%xmm10, 64(%rsp)
.LBB10_14:
	vdivsd	%xmm4, %xmm6, %xmm6
	vmovsd	1968(%rsp), %xmm10
	vmovapd	%xmm6, 160(%rsp)
	vmovsd	1976(%rsp), %xmm6
	jne	.LBB10_17
	jp	.LBB10_17
	vxorpd	%xmm11, %xmm11, %xmm11
	vmovapd	%xmm11, 160(%rsp)
.LBB10_17:
	vdivsd	%xmm4, %xmm5, %xmm4
	movzbl	2184(%rsp), %eax
	vmovapd	%xmm4, 32(%rsp)
	jne	.LBB10_20
	jp	.LBB10_20
	vxorpd	%xmm4, %xmm4, %xmm4
	vmovapd	%xmm4, 32(%rsp)
.LBB10_20:
	vcvtsi2sd	%rdi, %xmm7, %xmm4
	movabsq	$.LCPI10_0, %rdx
	vdivsd	%xmm4, %xmm0, %xmm0
	vmovapd	%xmm4, 1040(%rsp)
	vcvtsi2sd	%rsi, %xmm7, %xmm4
	vmovapd	%xmm0, 1008(%rsp)
	vmulsd	(%rdx), %xmm0, %xmm0
	vmovapd	%xmm4, 976(%rsp)
	vmovsd	2032(%rsp), %xmm4
	vmovapd	%xmm0, 944(%rsp)
	vcvtsi2sd	%rcx, %xmm7, %xmm0
	vmulsd	%xmm4, %xmm3, %xmm3
	vmulsd	%xmm4, %xmm2, %xmm2
	vmulsd	%xmm4, %xmm1, %xmm4
	vmovapd	%xmm0, 912(%rsp)
	vmovapd	%xmm3, 1200(%rsp)
	vmovapd	%xmm2, 1168(%rsp)
	vmovapd	%xmm4, 1136(%rsp)
	testb	%al, %al
	je	.LBB10_31
	vmulsd	%xmm3, %xmm7, %xmm0
	vmulsd	%xmm2, %xmm10, %xmm1
	vmulsd	%xmm9, %xmm13, %xmm5
	vmulsd	%xmm9, %xmm8, %xmm8
	movabsq	$sincos, %rbx
	movabsq	$.LCPI10_1, %rax
	vaddsd	%xmm1, %xmm0, %xmm0
	vmulsd	%xmm4, %xmm6, %xmm1
	vmovapd	%xmm8, 224(%rsp)
	vmovapd	%xmm5, 480(%rsp)
	vaddsd	%xmm0, %xmm1, %xmm9
	vmulsd	%xmm4, %xmm10, %xmm0
	vmulsd	%xmm2, %xmm6, %xmm1
	vsubsd	%xmm1, %xmm0, %xmm11
	vmulsd	%xmm3, %xmm6, %xmm0
	vmulsd	%xmm4, %xmm7, %xmm1
	vmovapd	%xmm9, 1744(%rsp)
	vsubsd	%xmm1, %xmm0, %xmm12
	vmulsd	%xmm2, %xmm7, %xmm0
	vmulsd	%xmm3, %xmm10, %xmm1
	vmovapd	%xmm11, 1712(%rsp)
	vsubsd	%xmm1, %xmm0, %xmm1
	vmovapd	%xmm12, 1680(%rsp)
	vmovapd	%xmm1, 1648(%rsp)
	cmpq	$3, %r14
	ja	.LBB10_27
	xorl	%r15d, %r15d
	jmp	.LBB10_23
.LBB10_40:
	vmovapd	%xmm1, 64(%rsp)
	testq	%r14, %r14
	jle	.LBB10_30
	vcvtsi2sd	%rdi, %xmm10, %xmm2
	movabsq	$.LCPI10_0, %rax
	vmulsd	1984(%rsp), %xmm9, %xmm5
	vmulsd	%xmm9, %xmm13, %xmm6
	vmulsd	%xmm9, %xmm8, %xmm8
	vdivsd	%xmm2, %xmm0, %xmm0
	vmovapd	%xmm6, 192(%rsp)
	vmovapd	%xmm8, 128(%rsp)
	vmulsd	(%rax), %xmm0, %xmm4
	vmovapd	%xmm5, 32(%rsp)
	vcvtsi2sd	%rcx, %xmm10, %xmm3
	vcvtsi2sd	%rsi, %xmm10, %xmm1
	vmovapd	%xmm3, 160(%rsp)
	cmpq	$4, %r14
	jae	.LBB10_43
	xorl	%eax, %eax
	vmovapd	%xmm1, %xmm13
	jmp	.LBB10_46
.LBB10_31:
	vmovapd	512(%rsp), %xmm5
	vmovapd	1104(%rsp), %xmm6
	vmovapd	1072(%rsp), %xmm7
	vmovsd	2056(%rsp), %xmm8
	vmovsd	2048(%rsp), %xmm9
	vmulsd	%xmm5, %xmm3, %xmm0
	vmulsd	%xmm6, %xmm2, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm0
	vmulsd	%xmm7, %xmm4, %xmm1
	vaddsd	%xmm0, %xmm1, %xmm10
	vmulsd	%xmm6, %xmm4, %xmm0
	vmulsd	%xmm7, %xmm2, %xmm1
	vsubsd	%xmm1, %xmm0, %xmm11
	vmulsd	%xmm7, %xmm3, %xmm0
	vmulsd	%xmm5, %xmm4, %xmm1
	vmovapd	%xmm10, 496(%rsp)
	vsubsd	%xmm1, %xmm0, %xmm12
	vmulsd	%xmm5, %xmm2, %xmm0
	vmulsd	%xmm6, %xmm3, %xmm1
	vmovapd	%xmm11, 240(%rsp)
	vsubsd	%xmm1, %xmm0, %xmm1
	vmovapd	%xmm12, 224(%rsp)
	vmovapd	%xmm1, 480(%rsp)
	cmpq	$4, %r14
	jae	.LBB10_33
	xorl	%ebx, %ebx
	jmp	.LBB10_36
.LBB10_27:
	vbroadcastsd	1040(%rsp), %ymm0
	vbroadcastsd	%xmm2, %ymm2
	vbroadcastsd	%xmm1, %ymm1
	movabsq	$9223372036854775804, %r15
	leaq	864(%rsp), %r12
	xorl	%r13d, %r13d
	andq	%r14, %r15
	vmovupd	%ymm2, 1872(%rsp)
	vbroadcastsd	%xmm4, %ymm2
	vmovupd	%ymm1, 1776(%rsp)
	vbroadcastsd	(%rax), %ymm1
	vmovupd	%ymm2, 1808(%rsp)
	vbroadcastsd	(%rsp), %ymm2
	vmovups	%ymm0, 1616(%rsp)
	vbroadcastsd	976(%rsp), %ymm0
	vmovupd	%ymm1, 880(%rsp)
	vmovupd	%ymm2, 448(%rsp)
	vmovups	%ymm0, 1584(%rsp)
	vbroadcastsd	1008(%rsp), %ymm0
	vmovups	%ymm0, 1552(%rsp)
	vbroadcastsd	944(%rsp), %ymm0
	vmovups	%ymm0, 1520(%rsp)
	vbroadcastsd	912(%rsp), %ymm0
	vmovups	%ymm0, 1488(%rsp)
	vbroadcastsd	%xmm15, %ymm0
	vmovupd	%ymm0, 64(%rsp)
	vbroadcastsd	%xmm10, %ymm0
	vmovupd	%ymm0, 192(%rsp)
	vbroadcastsd	%xmm5, %ymm0
	vbroadcastsd	%xmm9, %ymm5
	vmovupd	%ymm0, 1456(%rsp)
	vbroadcastsd	320(%rsp), %ymm0
	vmovupd	%ymm5, 1328(%rsp)
	vbroadcastsd	%xmm3, %ymm5
	vbroadcastsd	%xmm11, %ymm3
	vmovupd	%ymm3, 1232(%rsp)
	vbroadcastsd	%xmm12, %ymm3
	vmovupd	%ymm5, 1264(%rsp)
	vmovupd	%ymm3, 1840(%rsp)
	vmovups	%ymm0, 1424(%rsp)
	vbroadcastsd	%xmm14, %ymm0
	vmovupd	%ymm0, 160(%rsp)
	vbroadcastsd	%xmm6, %ymm0
	vbroadcastsd	%xmm7, %ymm6
	vmovupd	%ymm0, 128(%rsp)
	vbroadcastsd	%xmm8, %ymm0
	vmovupd	%ymm6, 1296(%rsp)
	vmovupd	%ymm0, 1392(%rsp)
	vbroadcastsd	352(%rsp), %ymm0
	vmovups	%ymm0, 1360(%rsp)
	vmovsd	2032(%rsp), %xmm0
	vbroadcastsd	%xmm0, %ymm0
	vmovupd	%ymm0, 96(%rsp)
	.p2align	4
.LBB10_28:
	vmovupd	1616(%rsp), %ymm1
	vmovupd	1552(%rsp), %ymm2
	vmovupd	1520(%rsp), %ymm3
	leaq	760(%rsp), %rdi
	leaq	752(%rsp), %rsi
	vmulpd	(%rbp,%r13,8), %ymm1, %ymm0
	vmulpd	1024(%rbp,%r13,8), %ymm1, %ymm1
	vaddpd	1584(%rsp), %ymm0, %ymm0
	vaddpd	1488(%rsp), %ymm1, %ymm1
	vmulpd	%ymm0, %ymm2, %ymm0
	vmulpd	%ymm1, %ymm2, %ymm1
	vaddpd	%ymm1, %ymm3, %ymm1
	vaddpd	%ymm0, %ymm3, %ymm0
	vmulpd	64(%rsp), %ymm1, %ymm2
	vmulpd	192(%rsp), %ymm0, %ymm3
	vmulpd	160(%rsp), %ymm1, %ymm1
	vmulpd	128(%rsp), %ymm0, %ymm0
	vaddpd	%ymm1, %ymm0, %ymm0
	vaddpd	1392(%rsp), %ymm0, %ymm0
	vaddpd	%ymm2, %ymm3, %ymm2
	vaddpd	1456(%rsp), %ymm2, %ymm1
	vaddpd	1360(%rsp), %ymm0, %ymm0
	vaddpd	1424(%rsp), %ymm1, %ymm1
	vmovupd	%ymm0, 288(%rsp)
	vdivpd	96(%rsp), %ymm1, %ymm0
	vmovupd	%ymm0, 32(%rsp)
	vzeroupper
	callq	*%rbx
	vmovsd	752(%rsp), %xmm0
	leaq	776(%rsp), %rdi
	leaq	768(%rsp), %rsi
	vmovaps	%xmm0, 256(%rsp)
	vpermilpd	$1, 32(%rsp), %xmm0
	callq	*%rbx
	vmovaps	256(%rsp), %xmm0
	leaq	792(%rsp), %rdi
	leaq	784(%rsp), %rsi
	vmovhps	768(%rsp), %xmm0, %xmm0
	vmovups	%ymm0, 256(%rsp)
	vmovups	32(%rsp), %ymm0
	vextractf128	$1, %ymm0, %xmm0
	vmovaps	%xmm0, 512(%rsp)
	vzeroupper
	callq	*%rbx
	vmovsd	784(%rsp), %xmm0
	leaq	808(%rsp), %rdi
	leaq	800(%rsp), %rsi
	vmovaps	%xmm0, 32(%rsp)
	vpermilpd	$1, 512(%rsp), %xmm0
	callq	*%rbx
	vmovapd	32(%rsp), %xmm0
	vmovupd	256(%rsp), %ymm1
	vmovsd	792(%rsp), %xmm2
	leaq	824(%rsp), %rdi
	leaq	816(%rsp), %rsi
	vmovhpd	800(%rsp), %xmm0, %xmm0
	vmovhpd	808(%rsp), %xmm2, %xmm2
	vinsertf128	$1, %xmm0, %ymm1, %ymm0
	vmovsd	760(%rsp), %xmm1
	vmulpd	1264(%rsp), %ymm0, %ymm4
	vmulpd	1872(%rsp), %ymm0, %ymm7
	vmovhpd	776(%rsp), %xmm1, %xmm1
	vinsertf128	$1, %xmm2, %ymm1, %ymm1
	vmovupd	880(%rsp), %ymm2
	vmulpd	1232(%rsp), %ymm1, %ymm5
	vmulpd	1840(%rsp), %ymm1, %ymm6
	vmulpd	1776(%rsp), %ymm1, %ymm1
	vsubpd	%ymm0, %ymm2, %ymm2
	vmulpd	1328(%rsp), %ymm2, %ymm2
	vmulpd	1808(%rsp), %ymm0, %ymm0
	vmulpd	1296(%rsp), %ymm2, %ymm3
	vaddpd	%ymm3, %ymm4, %ymm3
	vaddpd	%ymm3, %ymm5, %ymm5
	vmulpd	192(%rsp), %ymm2, %ymm3
	vmulpd	128(%rsp), %ymm2, %ymm2
	vmovupd	%ymm5, 512(%rsp)
	vaddpd	%ymm3, %ymm7, %ymm3
	vaddpd	%ymm2, %ymm0, %ymm0
	vaddpd	%ymm3, %ymm6, %ymm3
	vaddpd	%ymm0, %ymm1, %ymm2
	vmulpd	448(%rsp), %ymm5, %ymm0
	vmovupd	%ymm3, 256(%rsp)
	vmulpd	64(%rsp), %ymm3, %ymm3
	vmovupd	%ymm2, 1104(%rsp)
	vmulpd	160(%rsp), %ymm2, %ymm2
	vaddpd	%ymm3, %ymm0, %ymm0
	vaddpd	%ymm0, %ymm2, %ymm0
	vmovupd	%ymm0, 1072(%rsp)
	vmovupd	288(%rsp), %ymm0
	vdivpd	96(%rsp), %ymm0, %ymm0
	vmovupd	%ymm0, 32(%rsp)
	vzeroupper
	callq	*%rbx
	vmovsd	816(%rsp), %xmm0
	leaq	840(%rsp), %rdi
	leaq	832(%rsp), %rsi
	vmovaps	%xmm0, 288(%rsp)
	vpermilpd	$1, 32(%rsp), %xmm0
	callq	*%rbx
	vmovaps	288(%rsp), %xmm0
	leaq	856(%rsp), %rdi
	leaq	848(%rsp), %rsi
	vmovhps	832(%rsp), %xmm0, %xmm0
	vmovups	%ymm0, 288(%rsp)
	vmovups	32(%rsp), %ymm0
	vextractf128	$1, %ymm0, %xmm0
	vmovaps	%xmm0, 496(%rsp)
	vzeroupper
	callq	*%rbx
	vmovsd	848(%rsp), %xmm0
	leaq	872(%rsp), %rdi
	movq	%r12, %rsi
	vmovaps	%xmm0, 32(%rsp)
	vpermilpd	$1, 496(%rsp), %xmm0
	callq	*%rbx
	vmovapd	32(%rsp), %xmm0
	vmovupd	288(%rsp), %ymm2
	vmovsd	824(%rsp), %xmm1
	vmovupd	880(%rsp), %ymm10
	vmovupd	448(%rsp), %ymm13
	vmovupd	1104(%rsp), %ymm14
	vmovupd	64(%rsp), %ymm8
	vmovupd	512(%rsp), %ymm11
	vmovupd	160(%rsp), %ymm9
	vmovupd	256(%rsp), %ymm12
	vmovhpd	864(%rsp), %xmm0, %xmm0
	vmovhpd	840(%rsp), %xmm1, %xmm1
	vmulpd	%ymm14, %ymm8, %ymm5
	vmulpd	%ymm12, %ymm9, %ymm6
	vmulpd	%ymm14, %ymm13, %ymm7
	vinsertf128	$1, %xmm0, %ymm2, %ymm0
	vmovsd	856(%rsp), %xmm2
	vmovhpd	872(%rsp), %xmm2, %xmm2
	vmulpd	%ymm0, %ymm11, %ymm4
	vsubpd	%ymm6, %ymm5, %ymm5
	vmulpd	%ymm0, %ymm12, %ymm6
	vinsertf128	$1, %xmm2, %ymm1, %ymm1
	vsubpd	%ymm0, %ymm10, %ymm2
	vmulpd	1072(%rsp), %ymm2, %ymm2
	vmulpd	%ymm0, %ymm14, %ymm0
	vmulpd	%ymm5, %ymm1, %ymm5
	vmulpd	%ymm2, %ymm13, %ymm3
	vaddpd	%ymm3, %ymm4, %ymm3
	vmulpd	%ymm2, %ymm8, %ymm4
	vmulpd	%ymm2, %ymm9, %ymm2
	vaddpd	%ymm4, %ymm6, %ymm4
	vmulpd	%ymm11, %ymm9, %ymm6
	vaddpd	%ymm3, %ymm5, %ymm3
	vaddpd	%ymm2, %ymm0, %ymm0
	vsubpd	%ymm7, %ymm6, %ymm5
	vxorpd	%xmm6, %xmm6, %xmm6
	vmulpd	%ymm5, %ymm1, %ymm5
	vaddpd	%ymm4, %ymm5, %ymm2
	vmulpd	%ymm12, %ymm13, %ymm4
	vmulpd	%ymm11, %ymm8, %ymm5
	vsubpd	%ymm5, %ymm4, %ymm4
	vmulpd	%ymm4, %ymm1, %ymm1
	vmulpd	%ymm2, %ymm2, %ymm4
	vaddpd	%ymm0, %ymm1, %ymm0
	vmulpd	%ymm3, %ymm3, %ymm1
	vaddpd	%ymm4, %ymm1, %ymm1
	vmulpd	%ymm0, %ymm0, %ymm4
	vaddpd	%ymm1, %ymm4, %ymm1
	vsqrtpd	%ymm1, %ymm4
	vcmpltpd	%ymm1, %ymm6, %ymm1
	vdivpd	%ymm4, %ymm10, %ymm6
	vmovapd	%ymm4, %ymm5
	vandpd	%ymm6, %ymm1, %ymm1
	vmulpd	%ymm1, %ymm3, %ymm6
	vmulpd	%ymm1, %ymm2, %ymm7
	vfnmadd231pd	%ymm6, %ymm4, %ymm3
	vfnmadd231pd	%ymm7, %ymm4, %ymm2
	vfmadd213pd	%ymm6, %ymm1, %ymm3
	vmulpd	%ymm1, %ymm0, %ymm6
	vfmadd213pd	%ymm7, %ymm1, %ymm2
	vfnmadd213pd	%ymm0, %ymm6, %ymm4
	vmovupd	%ymm3, 2048(%rbp,%r13,8)
	vmovupd	%ymm2, 3072(%rbp,%r13,8)
	vfmadd213pd	%ymm6, %ymm1, %ymm4
	vmovupd	%ymm4, 4096(%rbp,%r13,8)
	vmovupd	%ymm5, 5120(%rbp,%r13,8)
	addq	$4, %r13
	cmpq	%r13, %r15
	jne	.LBB10_28
	vmovapd	416(%rsp), %xmm14
	vmovapd	384(%rsp), %xmm15
	vmovsd	1976(%rsp), %xmm6
	vmovsd	1968(%rsp), %xmm10
	vmovapd	224(%rsp), %xmm8
	movabsq	$.LCPI10_1, %rax
	cmpq	%r15, %r14
	je	.LBB10_30
.LBB10_23:
	vmovsd	(%rax), %xmm0
	leaq	744(%rsp), %r12
	leaq	736(%rsp), %r13
	vmovsd	%xmm0, 64(%rsp)
	jmp	.LBB10_24
	.p2align	4
.LBB10_26:
	vmulsd	%xmm4, %xmm0, %xmm5
	vmovsd	1976(%rsp), %xmm6
	vmovsd	1968(%rsp), %xmm10
	vmovapd	224(%rsp), %xmm8
	vfnmadd231sd	%xmm5, %xmm3, %xmm0
	vfmadd213sd	%xmm5, %xmm4, %xmm0
	vmulsd	%xmm4, %xmm1, %xmm5
	vfnmadd231sd	%xmm5, %xmm3, %xmm1
	vmovsd	%xmm0, 2048(%rbp,%r15,8)
	vfmadd213sd	%xmm5, %xmm4, %xmm1
	vmovsd	%xmm1, 3072(%rbp,%r15,8)
	vmulsd	%xmm4, %xmm2, %xmm1
	vfnmadd231sd	%xmm1, %xmm3, %xmm2
	vfmadd213sd	%xmm1, %xmm4, %xmm2
	vmovsd	%xmm2, 4096(%rbp,%r15,8)
	vmovsd	%xmm3, 5120(%rbp,%r15,8)
	incq	%r15
	cmpq	%r15, %r14
	je	.LBB10_30
.LBB10_24:
	vmovapd	1040(%rsp), %xmm1
	vmovapd	1008(%rsp), %xmm2
	vmovapd	944(%rsp), %xmm3
	leaq	728(%rsp), %rdi
	leaq	720(%rsp), %rsi
	vmulsd	(%rbp,%r15,8), %xmm1, %xmm0
	vmulsd	1024(%rbp,%r15,8), %xmm1, %xmm1
	vaddsd	976(%rsp), %xmm0, %xmm0
	vaddsd	912(%rsp), %xmm1, %xmm1
	vmulsd	%xmm0, %xmm2, %xmm0
	vmulsd	%xmm1, %xmm2, %xmm1
	vaddsd	%xmm1, %xmm3, %xmm1
	vaddsd	%xmm0, %xmm3, %xmm0
	vmulsd	%xmm1, %xmm15, %xmm2
	vmulsd	%xmm0, %xmm10, %xmm3
	vmulsd	%xmm1, %xmm14, %xmm1
	vmulsd	%xmm0, %xmm6, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vaddsd	%xmm2, %xmm3, %xmm2
	vaddsd	480(%rsp), %xmm2, %xmm1
	vaddsd	%xmm0, %xmm8, %xmm0
	vaddsd	352(%rsp), %xmm0, %xmm0
	vaddsd	320(%rsp), %xmm1, %xmm1
	vmovsd	%xmm0, 160(%rsp)
	vmovsd	2032(%rsp), %xmm0
	vdivsd	%xmm0, %xmm1, %xmm0
	vzeroupper
	callq	*%rbx
	vmovsd	720(%rsp), %xmm1
	vmovsd	64(%rsp), %xmm2
	vmovsd	728(%rsp), %xmm0
	vmovsd	1976(%rsp), %xmm6
	movq	%r12, %rdi
	movq	%r13, %rsi
	vmulsd	1200(%rsp), %xmm1, %xmm4
	vmulsd	1680(%rsp), %xmm0, %xmm7
	vsubsd	%xmm1, %xmm2, %xmm2
	vmulsd	1744(%rsp), %xmm2, %xmm2
	vmulsd	240(%rsp), %xmm2, %xmm3
	vaddsd	%xmm3, %xmm4, %xmm3
	vmulsd	1712(%rsp), %xmm0, %xmm4
	vmulsd	1648(%rsp), %xmm0, %xmm0
	vaddsd	%xmm3, %xmm4, %xmm5
	vmovsd	1968(%rsp), %xmm3
	vmulsd	1168(%rsp), %xmm1, %xmm4
	vmulsd	1136(%rsp), %xmm1, %xmm1
	vmovsd	%xmm5, 192(%rsp)
	vmulsd	%xmm2, %xmm3, %xmm3
	vmulsd	%xmm2, %xmm6, %xmm2
	vaddsd	%xmm3, %xmm4, %xmm3
	vaddsd	%xmm2, %xmm1, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm2
	vaddsd	%xmm3, %xmm7, %xmm3
	vmulsd	(%rsp), %xmm5, %xmm0
	vmulsd	384(%rsp), %xmm3, %xmm1
	vmovsd	%xmm3, 32(%rsp)
	vmovsd	%xmm2, 128(%rsp)
	vaddsd	%xmm1, %xmm0, %xmm0
	vmulsd	416(%rsp), %xmm2, %xmm1
	vaddsd	%xmm0, %xmm1, %xmm0
	vmovsd	2032(%rsp), %xmm1
	vmovsd	%xmm0, 96(%rsp)
	vmovsd	160(%rsp), %xmm0
	vdivsd	%xmm1, %xmm0, %xmm0
	callq	*%rbx
	vmovsd	736(%rsp), %xmm3
	vmovsd	64(%rsp), %xmm0
	vmovsd	192(%rsp), %xmm7
	vmovapd	(%rsp), %xmm10
	vmovsd	128(%rsp), %xmm9
	vmovapd	384(%rsp), %xmm15
	vmovapd	416(%rsp), %xmm14
	vmovsd	32(%rsp), %xmm8
	vmovsd	744(%rsp), %xmm2
	vsubsd	%xmm3, %xmm0, %xmm0
	vmulsd	96(%rsp), %xmm0, %xmm4
	vmulsd	%xmm7, %xmm3, %xmm1
	vmulsd	%xmm8, %xmm14, %xmm5
	vmulsd	%xmm9, %xmm10, %xmm6
	vmulsd	%xmm4, %xmm10, %xmm0
	vaddsd	%xmm0, %xmm1, %xmm0
	vmulsd	%xmm9, %xmm15, %xmm1
	vsubsd	%xmm5, %xmm1, %xmm1
	vmulsd	%xmm3, %xmm8, %xmm5
	vmulsd	%xmm3, %xmm9, %xmm3
	vmulsd	%xmm1, %xmm2, %xmm1
	vaddsd	%xmm0, %xmm1, %xmm0
	vmulsd	%xmm4, %xmm15, %xmm1
	vmulsd	%xmm4, %xmm14, %xmm4
	vaddsd	%xmm1, %xmm5, %xmm1
	vmulsd	%xmm7, %xmm14, %xmm5
	vaddsd	%xmm4, %xmm3, %xmm3
	vmulsd	%xmm8, %xmm10, %xmm4
	vsubsd	%xmm6, %xmm5, %xmm5
	vmulsd	%xmm5, %xmm2, %xmm5
	vaddsd	%xmm1, %xmm5, %xmm1
	vmulsd	%xmm7, %xmm15, %xmm5
	vsubsd	%xmm5, %xmm4, %xmm4
	vmulsd	%xmm4, %xmm2, %xmm2
	vmulsd	%xmm1, %xmm1, %xmm4
	vaddsd	%xmm3, %xmm2, %xmm2
	vmulsd	%xmm0, %xmm0, %xmm3
	vaddsd	%xmm4, %xmm3, %xmm3
	vmulsd	%xmm2, %xmm2, %xmm4
	vaddsd	%xmm3, %xmm4, %xmm5
	vxorpd	%xmm4, %xmm4, %xmm4
	vsqrtsd	%xmm5, %xmm5, %xmm3
	vucomisd	%xmm4, %xmm5
	jbe	.LBB10_26
	vmovsd	64(%rsp), %xmm4
	vdivsd	%xmm3, %xmm4, %xmm4
	jmp	.LBB10_26
.LBB10_43:
	vbroadcastsd	%xmm3, %ymm3
	movabsq	$.LCPI10_1, %rdx
	vmovapd	%xmm1, 256(%rsp)
	vbroadcastsd	%xmm1, %ymm1
	movabsq	$9223372036854775804, %rax
	vbroadcastsd	%xmm2, %ymm9
	vbroadcastsd	%xmm0, %ymm10
	xorl	%ecx, %ecx
	andq	%r14, %rax
	vmovupd	%ymm3, 1040(%rsp)
	vbroadcastsd	%xmm5, %ymm3
	vmovupd	%ymm1, 96(%rsp)
	vmovapd	%xmm12, %xmm1
	vbroadcastsd	%xmm4, %ymm12
	vmovupd	%ymm3, 1008(%rsp)
	vbroadcastsd	%xmm6, %ymm3
	vmovupd	%ymm3, 976(%rsp)
	vbroadcastsd	%xmm8, %ymm3
	vmovupd	%ymm3, 944(%rsp)
	vbroadcastsd	(%rsp), %ymm3
	vmovups	%ymm3, 912(%rsp)
	vbroadcastsd	%xmm7, %ymm3
	vmovupd	%ymm3, 1200(%rsp)
	vbroadcastsd	64(%rsp), %ymm3
	vmovups	%ymm3, 1168(%rsp)
	vbroadcastsd	%xmm15, %ymm3
	vbroadcastsd	352(%rsp), %ymm15
	vmovupd	%ymm3, 1136(%rsp)
	vbroadcastsd	%xmm11, %ymm3
	vmovupd	%ymm3, 448(%rsp)
	vbroadcastsd	320(%rsp), %ymm3
	vmovups	%ymm3, 880(%rsp)
	vbroadcastsd	%xmm14, %ymm3
	vbroadcastsd	%xmm1, %ymm14
	vmovupd	%ymm3, 288(%rsp)
	vbroadcastsd	(%rdx), %ymm3
	.p2align	4
.LBB10_44:
	vmulpd	(%rbp,%rcx,8), %ymm9, %ymm1
	vxorpd	%xmm13, %xmm13, %xmm13
	vaddpd	96(%rsp), %ymm1, %ymm1
	vmulpd	%ymm1, %ymm10, %ymm1
	vaddpd	%ymm1, %ymm12, %ymm6
	vmulpd	1024(%rbp,%rcx,8), %ymm9, %ymm1
	vmulpd	1200(%rsp), %ymm6, %ymm5
	vmulpd	448(%rsp), %ymm6, %ymm8
	vaddpd	1040(%rsp), %ymm1, %ymm1
	vmulpd	%ymm6, %ymm14, %ymm6
	vmulpd	%ymm1, %ymm10, %ymm1
	vaddpd	%ymm1, %ymm12, %ymm7
	vmulpd	912(%rsp), %ymm7, %ymm1
	vaddpd	%ymm1, %ymm5, %ymm1
	vmulpd	1136(%rsp), %ymm7, %ymm5
	vmulpd	288(%rsp), %ymm7, %ymm7
	vaddpd	1008(%rsp), %ymm1, %ymm1
	vaddpd	1168(%rsp), %ymm1, %ymm1
	vaddpd	%ymm5, %ymm8, %ymm5
	vaddpd	976(%rsp), %ymm5, %ymm5
	vaddpd	%ymm7, %ymm6, %ymm6
	vaddpd	944(%rsp), %ymm6, %ymm6
	vaddpd	880(%rsp), %ymm5, %ymm5
	vmulpd	%ymm1, %ymm1, %ymm7
	vaddpd	%ymm6, %ymm15, %ymm6
	vmulpd	%ymm5, %ymm5, %ymm8
	vaddpd	%ymm7, %ymm8, %ymm7
	vmulpd	%ymm6, %ymm6, %ymm8
	vaddpd	%ymm7, %ymm8, %ymm7
	vsqrtpd	%ymm7, %ymm8
	vcmpltpd	%ymm7, %ymm13, %ymm7
	vdivpd	%ymm8, %ymm3, %ymm13
	vmovapd	%ymm8, %ymm11
	vandpd	%ymm7, %ymm13, %ymm7
	vmulpd	%ymm7, %ymm1, %ymm13
	vfnmadd231pd	%ymm13, %ymm8, %ymm1
	vfmadd213pd	%ymm13, %ymm7, %ymm1
	vmulpd	%ymm7, %ymm5, %ymm13
	vfnmadd231pd	%ymm13, %ymm8, %ymm5
	vmovupd	%ymm1, 2048(%rbp,%rcx,8)
	vfmadd213pd	%ymm13, %ymm7, %ymm5
	vmulpd	%ymm7, %ymm6, %ymm13
	vfnmadd213pd	%ymm6, %ymm13, %ymm8
	vmovupd	%ymm5, 3072(%rbp,%rcx,8)
	vfmadd213pd	%ymm13, %ymm7, %ymm8
	vmovupd	%ymm8, 4096(%rbp,%rcx,8)
	vmovupd	%ymm11, 5120(%rbp,%rcx,8)
	addq	$4, %rcx
	cmpq	%rcx, %rax
	jne	.LBB10_44
	vmovapd	240(%rsp), %xmm7
	vmovapd	416(%rsp), %xmm14
	vmovapd	384(%rsp), %xmm15
	vmovsd	1976(%rsp), %xmm12
	vmovsd	1968(%rsp), %xmm11
	vmovapd	256(%rsp), %xmm13
	cmpq	%rax, %r14
	je	.LBB10_30
.LBB10_46:
	movabsq	$.LCPI10_1, %rcx
	vmovsd	(%rcx), %xmm1
	jmp	.LBB10_47
	.p2align	4
.LBB10_49:
	vmulsd	%xmm6, %xmm8, %xmm9
	vfnmadd231sd	%xmm9, %xmm10, %xmm6
	vfmadd213sd	%xmm9, %xmm8, %xmm6
	vmovsd	%xmm6, 2048(%rbp,%rax,8)
	vmulsd	%xmm5, %xmm8, %xmm6
	vfnmadd231sd	%xmm6, %xmm10, %xmm5
	vfmadd213sd	%xmm6, %xmm8, %xmm5
	vmulsd	%xmm3, %xmm8, %xmm6
	vfnmadd231sd	%xmm6, %xmm10, %xmm3
	vmovsd	%xmm5, 3072(%rbp,%rax,8)
	vfmadd213sd	%xmm6, %xmm8, %xmm3
	vmovsd	%xmm3, 4096(%rbp,%rax,8)
	vmovsd	%xmm10, 5120(%rbp,%rax,8)
	incq	%rax
	cmpq	%rax, %r14
	je	.LBB10_30
.LBB10_47:
	vmulsd	1024(%rbp,%rax,8), %xmm2, %xmm5
	vmulsd	(%rbp,%rax,8), %xmm2, %xmm3
	vaddsd	160(%rsp), %xmm5, %xmm5
	vaddsd	%xmm3, %xmm13, %xmm3
	vmulsd	%xmm5, %xmm0, %xmm5
	vmulsd	%xmm3, %xmm0, %xmm3
	vaddsd	%xmm5, %xmm4, %xmm9
	vmulsd	(%rsp), %xmm9, %xmm5
	vaddsd	%xmm3, %xmm4, %xmm3
	vmulsd	%xmm3, %xmm7, %xmm6
	vmulsd	%xmm3, %xmm11, %xmm8
	vmulsd	%xmm3, %xmm12, %xmm3
	vaddsd	%xmm5, %xmm6, %xmm5
	vaddsd	32(%rsp), %xmm5, %xmm5
	vaddsd	64(%rsp), %xmm5, %xmm6
	vmulsd	%xmm9, %xmm15, %xmm5
	vaddsd	%xmm5, %xmm8, %xmm5
	vaddsd	192(%rsp), %xmm5, %xmm5
	vmulsd	%xmm9, %xmm14, %xmm8
	vaddsd	%xmm3, %xmm8, %xmm3
	vaddsd	128(%rsp), %xmm3, %xmm3
	vaddsd	320(%rsp), %xmm5, %xmm5
	vaddsd	352(%rsp), %xmm3, %xmm3
	vmulsd	%xmm6, %xmm6, %xmm9
	vmulsd	%xmm5, %xmm5, %xmm8
	vaddsd	%xmm8, %xmm9, %xmm9
	vmulsd	%xmm3, %xmm3, %xmm8
	vaddsd	%xmm9, %xmm8, %xmm9
	vxorpd	%xmm8, %xmm8, %xmm8
	vsqrtsd	%xmm9, %xmm9, %xmm10
	vucomisd	%xmm8, %xmm9
	jbe	.LBB10_49
	vdivsd	%xmm10, %xmm1, %xmm8
	jmp	.LBB10_49
.LBB10_33:
	vbroadcastsd	1040(%rsp), %ymm0
	vbroadcastsd	%xmm1, %ymm1
	vbroadcastsd	%xmm2, %ymm2
	vbroadcastsd	%xmm3, %ymm3
	movabsq	$.LCPI10_1, %rax
	vbroadcastsd	%xmm5, %ymm5
	movabsq	$9223372036854775804, %rbx
	movabsq	$sincos, %r15
	leaq	704(%rsp), %r12
	xorl	%r13d, %r13d
	andq	%r14, %rbx
	vmovupd	%ymm1, 1264(%rsp)
	vbroadcastsd	64(%rsp), %ymm1
	vmovupd	%ymm2, 1392(%rsp)
	vbroadcastsd	%xmm7, %ymm2
	vmovupd	%ymm3, 1488(%rsp)
	vbroadcastsd	%xmm6, %ymm3
	vmovupd	%ymm5, 1520(%rsp)
	vbroadcastsd	%xmm11, %ymm5
	vmovupd	%ymm2, 1328(%rsp)
	vbroadcastsd	%xmm4, %ymm2
	vmovupd	%ymm3, 1424(%rsp)
	vbroadcastsd	%xmm12, %ymm3
	vmovupd	%ymm5, 1456(%rsp)
	vmovupd	%ymm2, 1296(%rsp)
	vbroadcastsd	%xmm8, %ymm2
	vmovupd	%ymm3, 1360(%rsp)
	vbroadcastsd	(%rax), %ymm3
	vmovups	%ymm0, 1744(%rsp)
	vbroadcastsd	976(%rsp), %ymm0
	vmovupd	%ymm2, 1232(%rsp)
	vbroadcastsd	160(%rsp), %ymm2
	vmovups	%ymm1, 352(%rsp)
	vbroadcastsd	32(%rsp), %ymm1
	vmovupd	%ymm3, 384(%rsp)
	vmovups	%ymm0, 1712(%rsp)
	vbroadcastsd	1008(%rsp), %ymm0
	vmovupd	%ymm2, 320(%rsp)
	vmovupd	%ymm1, 192(%rsp)
	vmovups	%ymm0, 1680(%rsp)
	vbroadcastsd	944(%rsp), %ymm0
	vmovups	%ymm0, 1648(%rsp)
	vbroadcastsd	912(%rsp), %ymm0
	vmovups	%ymm0, 1616(%rsp)
	vbroadcastsd	%xmm9, %ymm0
	vbroadcastsd	%xmm10, %ymm9
	vmovupd	%ymm0, 1584(%rsp)
	vmovsd	2032(%rsp), %xmm0
	vmovupd	%ymm9, 1552(%rsp)
	vbroadcastsd	%xmm0, %ymm0
	vmovupd	%ymm0, 416(%rsp)
	.p2align	4
.LBB10_34:
	vmovupd	1744(%rsp), %ymm1
	vmovupd	1680(%rsp), %ymm2
	vmovupd	1648(%rsp), %ymm3
	leaq	600(%rsp), %rdi
	leaq	592(%rsp), %rsi
	vmulpd	(%rbp,%r13,8), %ymm1, %ymm0
	vaddpd	1712(%rsp), %ymm0, %ymm0
	vmulpd	%ymm0, %ymm2, %ymm0
	vaddpd	%ymm0, %ymm3, %ymm0
	vsubpd	1232(%rsp), %ymm0, %ymm0
	vmovupd	%ymm0, 128(%rsp)
	vmulpd	1024(%rbp,%r13,8), %ymm1, %ymm0
	vaddpd	1616(%rsp), %ymm0, %ymm0
	vmulpd	%ymm0, %ymm2, %ymm0
	vaddpd	%ymm0, %ymm3, %ymm0
	vsubpd	1584(%rsp), %ymm0, %ymm0
	vdivpd	416(%rsp), %ymm0, %ymm0
	vmovupd	%ymm0, (%rsp)
	vzeroupper
	callq	*%r15
	vmovsd	592(%rsp), %xmm0
	leaq	616(%rsp), %rdi
	leaq	608(%rsp), %rsi
	vmovaps	%xmm0, 96(%rsp)
	vpermilpd	$1, (%rsp), %xmm0
	callq	*%r15
	vmovaps	96(%rsp), %xmm0
	leaq	632(%rsp), %rdi
	leaq	624(%rsp), %rsi
	vmovhps	608(%rsp), %xmm0, %xmm0
	vmovups	%ymm0, 96(%rsp)
	vmovups	(%rsp), %ymm0
	vextractf128	$1, %ymm0, %xmm0
	vmovaps	%xmm0, 448(%rsp)
	vzeroupper
	callq	*%r15
	vmovsd	624(%rsp), %xmm0
	leaq	648(%rsp), %rdi
	leaq	640(%rsp), %rsi
	vmovaps	%xmm0, (%rsp)
	vpermilpd	$1, 448(%rsp), %xmm0
	callq	*%r15
	vmovapd	(%rsp), %xmm0
	vmovupd	96(%rsp), %ymm1
	vmovsd	632(%rsp), %xmm2
	leaq	664(%rsp), %rdi
	leaq	656(%rsp), %rsi
	vmovhpd	640(%rsp), %xmm0, %xmm0
	vmovhpd	648(%rsp), %xmm2, %xmm2
	vinsertf128	$1, %xmm0, %ymm1, %ymm0
	vmovsd	600(%rsp), %xmm1
	vmulpd	1488(%rsp), %ymm0, %ymm4
	vmulpd	1392(%rsp), %ymm0, %ymm7
	vmovhpd	616(%rsp), %xmm1, %xmm1
	vinsertf128	$1, %xmm2, %ymm1, %ymm1
	vmovupd	384(%rsp), %ymm2
	vmulpd	1456(%rsp), %ymm1, %ymm5
	vmulpd	1360(%rsp), %ymm1, %ymm6
	vmulpd	1264(%rsp), %ymm1, %ymm1
	vsubpd	%ymm0, %ymm2, %ymm2
	vmulpd	1552(%rsp), %ymm2, %ymm2
	vmulpd	1296(%rsp), %ymm0, %ymm0
	vmulpd	1520(%rsp), %ymm2, %ymm3
	vaddpd	%ymm3, %ymm4, %ymm3
	vaddpd	%ymm3, %ymm5, %ymm5
	vmulpd	1424(%rsp), %ymm2, %ymm3
	vmulpd	1328(%rsp), %ymm2, %ymm2
	vmovupd	%ymm5, 448(%rsp)
	vaddpd	%ymm3, %ymm7, %ymm3
	vaddpd	%ymm2, %ymm0, %ymm0
	vaddpd	%ymm3, %ymm6, %ymm3
	vaddpd	%ymm0, %ymm1, %ymm2
	vmulpd	352(%rsp), %ymm5, %ymm0
	vmovupd	%ymm3, 96(%rsp)
	vmulpd	320(%rsp), %ymm3, %ymm3
	vmovupd	%ymm2, 880(%rsp)
	vmulpd	192(%rsp), %ymm2, %ymm2
	vaddpd	%ymm3, %ymm0, %ymm0
	vaddpd	%ymm0, %ymm2, %ymm0
	vmovupd	%ymm0, 288(%rsp)
	vmovupd	128(%rsp), %ymm0
	vdivpd	416(%rsp), %ymm0, %ymm0
	vmovupd	%ymm0, (%rsp)
	vzeroupper
	callq	*%r15
	vmovsd	656(%rsp), %xmm0
	leaq	680(%rsp), %rdi
	leaq	672(%rsp), %rsi
	vmovaps	%xmm0, 128(%rsp)
	vpermilpd	$1, (%rsp), %xmm0
	callq	*%r15
	vmovaps	128(%rsp), %xmm0
	leaq	696(%rsp), %rdi
	leaq	688(%rsp), %rsi
	vmovhps	672(%rsp), %xmm0, %xmm0
	vmovups	%ymm0, 128(%rsp)
	vmovups	(%rsp), %ymm0
	vextractf128	$1, %ymm0, %xmm0
	vmovaps	%xmm0, 256(%rsp)
	vzeroupper
	callq	*%r15
	vmovsd	688(%rsp), %xmm0
	leaq	712(%rsp), %rdi
	movq	%r12, %rsi
	vmovaps	%xmm0, (%rsp)
	vpermilpd	$1, 256(%rsp), %xmm0
	callq	*%r15
	vmovapd	(%rsp), %xmm0
	vmovupd	128(%rsp), %ymm2
	vmovsd	664(%rsp), %xmm1
	vmovupd	384(%rsp), %ymm8
	vmovupd	448(%rsp), %ymm7
	vmovupd	352(%rsp), %ymm12
	vmovupd	320(%rsp), %ymm11
	vmovupd	880(%rsp), %ymm13
	vmovupd	96(%rsp), %ymm10
	vmovupd	192(%rsp), %ymm14
	vmovhpd	704(%rsp), %xmm0, %xmm0
	vmovhpd	680(%rsp), %xmm1, %xmm1
	vmulpd	%ymm13, %ymm11, %ymm5
	vmulpd	%ymm10, %ymm14, %ymm6
	vmovapd	%ymm7, %ymm9
	vinsertf128	$1, %xmm0, %ymm2, %ymm0
	vmovsd	696(%rsp), %xmm2
	vmovhpd	712(%rsp), %xmm2, %xmm2
	vmulpd	%ymm7, %ymm0, %ymm4
	vsubpd	%ymm6, %ymm5, %ymm5
	vmulpd	%ymm0, %ymm10, %ymm6
	vinsertf128	$1, %xmm2, %ymm1, %ymm1
	vsubpd	%ymm0, %ymm8, %ymm2
	vmulpd	288(%rsp), %ymm2, %ymm2
	vmulpd	%ymm0, %ymm13, %ymm0
	vmulpd	%ymm5, %ymm1, %ymm5
	vmulpd	%ymm2, %ymm12, %ymm3
	vaddpd	%ymm3, %ymm4, %ymm3
	vmulpd	%ymm2, %ymm11, %ymm4
	vmulpd	%ymm2, %ymm14, %ymm2
	vaddpd	%ymm4, %ymm6, %ymm4
	vmulpd	%ymm7, %ymm14, %ymm6
	vmulpd	%ymm13, %ymm12, %ymm7
	vaddpd	%ymm3, %ymm5, %ymm3
	vaddpd	%ymm2, %ymm0, %ymm0
	vsubpd	%ymm7, %ymm6, %ymm5
	vxorpd	%xmm6, %xmm6, %xmm6
	vmulpd	%ymm5, %ymm1, %ymm5
	vaddpd	%ymm4, %ymm5, %ymm2
	vmulpd	%ymm10, %ymm12, %ymm4
	vmulpd	%ymm9, %ymm11, %ymm5
	vsubpd	%ymm5, %ymm4, %ymm4
	vmulpd	%ymm4, %ymm1, %ymm1
	vmulpd	%ymm2, %ymm2, %ymm4
	vaddpd	%ymm0, %ymm1, %ymm0
	vmulpd	%ymm3, %ymm3, %ymm1
	vaddpd	%ymm4, %ymm1, %ymm1
	vmulpd	%ymm0, %ymm0, %ymm4
	vaddpd	%ymm1, %ymm4, %ymm1
	vsqrtpd	%ymm1, %ymm4
	vcmpltpd	%ymm1, %ymm6, %ymm1
	vdivpd	%ymm4, %ymm8, %ymm6
	vmovapd	%ymm4, %ymm5
	vandpd	%ymm6, %ymm1, %ymm1
	vmulpd	%ymm1, %ymm3, %ymm6
	vmulpd	%ymm1, %ymm2, %ymm7
	vfnmadd231pd	%ymm6, %ymm4, %ymm3
	vfnmadd231pd	%ymm7, %ymm4, %ymm2
	vfmadd213pd	%ymm6, %ymm1, %ymm3
	vmulpd	%ymm1, %ymm0, %ymm6
	vfmadd213pd	%ymm7, %ymm1, %ymm2
	vfnmadd213pd	%ymm0, %ymm6, %ymm4
	vmovupd	%ymm3, 2048(%rbp,%r13,8)
	vmovupd	%ymm2, 3072(%rbp,%r13,8)
	vfmadd213pd	%ymm6, %ymm1, %ymm4
	vmovupd	%ymm4, 4096(%rbp,%r13,8)
	vmovupd	%ymm5, 5120(%rbp,%r13,8)
	addq	$4, %r13
	cmpq	%r13, %rbx
	jne	.LBB10_34
	vmovsd	2048(%rsp), %xmm9
	cmpq	%rbx, %r14
	jne	.LBB10_36
.LBB10_30:
	movq	552(%rsp), %rax
	movq	$0, (%rax)
	xorl	%eax, %eax
	addq	$1912, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.LBB10_36:
	movabsq	$.LCPI10_1, %rax
	movabsq	$sincos, %r15
	leaq	584(%rsp), %r12
	leaq	576(%rsp), %r13
	vmovsd	(%rax), %xmm0
	vmovsd	%xmm0, (%rsp)
	jmp	.LBB10_37
	.p2align	4
.LBB10_39:
	vmulsd	%xmm4, %xmm0, %xmm5
	vmovsd	2048(%rsp), %xmm9
	vfnmadd231sd	%xmm5, %xmm3, %xmm0
	vfmadd213sd	%xmm5, %xmm4, %xmm0
	vmulsd	%xmm4, %xmm1, %xmm5
	vfnmadd231sd	%xmm5, %xmm3, %xmm1
	vmovsd	%xmm0, 2048(%rbp,%rbx,8)
	vfmadd213sd	%xmm5, %xmm4, %xmm1
	vmovsd	%xmm1, 3072(%rbp,%rbx,8)
	vmulsd	%xmm4, %xmm2, %xmm1
	vfnmadd231sd	%xmm1, %xmm3, %xmm2
	vfmadd213sd	%xmm1, %xmm4, %xmm2
	vmovsd	%xmm2, 4096(%rbp,%rbx,8)
	vmovsd	%xmm3, 5120(%rbp,%rbx,8)
	incq	%rbx
	cmpq	%rbx, %r14
	je	.LBB10_30
.LBB10_37:
	vmovapd	1040(%rsp), %xmm1
	vmovapd	1008(%rsp), %xmm2
	vmovapd	944(%rsp), %xmm3
	leaq	568(%rsp), %rdi
	leaq	560(%rsp), %rsi
	vmulsd	(%rbp,%rbx,8), %xmm1, %xmm0
	vaddsd	976(%rsp), %xmm0, %xmm0
	vmulsd	%xmm0, %xmm2, %xmm0
	vaddsd	%xmm0, %xmm3, %xmm0
	vmovsd	%xmm0, 416(%rsp)
	vmulsd	1024(%rbp,%rbx,8), %xmm1, %xmm0
	vmovsd	2032(%rsp), %xmm1
	vaddsd	912(%rsp), %xmm0, %xmm0
	vmulsd	%xmm0, %xmm2, %xmm0
	vaddsd	%xmm0, %xmm3, %xmm0
	vsubsd	%xmm9, %xmm0, %xmm0
	vdivsd	%xmm1, %xmm0, %xmm0
	vzeroupper
	callq	*%r15
	vmovsd	560(%rsp), %xmm1
	vmovsd	(%rsp), %xmm2
	vmovsd	568(%rsp), %xmm0
	movq	%r12, %rdi
	movq	%r13, %rsi
	vmulsd	1200(%rsp), %xmm1, %xmm4
	vmulsd	240(%rsp), %xmm0, %xmm5
	vmulsd	1168(%rsp), %xmm1, %xmm7
	vmulsd	224(%rsp), %xmm0, %xmm6
	vmulsd	480(%rsp), %xmm0, %xmm0
	vsubsd	%xmm1, %xmm2, %xmm2
	vmulsd	496(%rsp), %xmm2, %xmm2
	vmulsd	1136(%rsp), %xmm1, %xmm1
	vmulsd	512(%rsp), %xmm2, %xmm3
	vaddsd	%xmm3, %xmm4, %xmm3
	vaddsd	%xmm3, %xmm5, %xmm5
	vmulsd	1104(%rsp), %xmm2, %xmm3
	vmulsd	1072(%rsp), %xmm2, %xmm2
	vmovsd	%xmm5, 352(%rsp)
	vaddsd	%xmm3, %xmm7, %xmm3
	vaddsd	%xmm2, %xmm1, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm2
	vaddsd	%xmm3, %xmm6, %xmm3
	vmulsd	64(%rsp), %xmm5, %xmm0
	vmulsd	160(%rsp), %xmm3, %xmm1
	vmovsd	%xmm2, 320(%rsp)
	vmovsd	%xmm3, 384(%rsp)
	vaddsd	%xmm1, %xmm0, %xmm0
	vmulsd	32(%rsp), %xmm2, %xmm1
	vmovsd	2032(%rsp), %xmm2
	vaddsd	%xmm0, %xmm1, %xmm0
	vmovsd	416(%rsp), %xmm1
	vmovsd	%xmm0, 192(%rsp)
	vmovsd	2056(%rsp), %xmm0
	vsubsd	%xmm0, %xmm1, %xmm0
	vdivsd	%xmm2, %xmm0, %xmm0
	callq	*%r15
	vmovsd	576(%rsp), %xmm3
	vmovsd	(%rsp), %xmm0
	vmovsd	352(%rsp), %xmm6
	vmovapd	64(%rsp), %xmm11
	vmovsd	320(%rsp), %xmm9
	vmovapd	160(%rsp), %xmm10
	vmovsd	384(%rsp), %xmm8
	vmovapd	32(%rsp), %xmm12
	vmovsd	584(%rsp), %xmm2
	vsubsd	%xmm3, %xmm0, %xmm0
	vmulsd	192(%rsp), %xmm0, %xmm4
	vmulsd	%xmm6, %xmm3, %xmm1
	vmulsd	%xmm8, %xmm12, %xmm5
	vmulsd	%xmm9, %xmm11, %xmm13
	vmovapd	%xmm6, %xmm7
	vmulsd	%xmm4, %xmm11, %xmm0
	vaddsd	%xmm0, %xmm1, %xmm0
	vmulsd	%xmm9, %xmm10, %xmm1
	vsubsd	%xmm5, %xmm1, %xmm1
	vmulsd	%xmm3, %xmm8, %xmm5
	vmulsd	%xmm3, %xmm9, %xmm3
	vmulsd	%xmm1, %xmm2, %xmm1
	vaddsd	%xmm0, %xmm1, %xmm0
	vmulsd	%xmm4, %xmm10, %xmm1
	vmulsd	%xmm4, %xmm12, %xmm4
	vaddsd	%xmm1, %xmm5, %xmm1
	vmulsd	%xmm6, %xmm12, %xmm5
	vaddsd	%xmm4, %xmm3, %xmm3
	vmulsd	%xmm8, %xmm11, %xmm4
	vsubsd	%xmm13, %xmm5, %xmm5
	vmulsd	%xmm5, %xmm2, %xmm5
	vaddsd	%xmm1, %xmm5, %xmm1
	vmulsd	%xmm7, %xmm10, %xmm5
	vsubsd	%xmm5, %xmm4, %xmm4
	vmulsd	%xmm4, %xmm2, %xmm2
	vmulsd	%xmm1, %xmm1, %xmm4
	vaddsd	%xmm3, %xmm2, %xmm2
	vmulsd	%xmm0, %xmm0, %xmm3
	vaddsd	%xmm4, %xmm3, %xmm3
	vmulsd	%xmm2, %xmm2, %xmm4
	vaddsd	%xmm3, %xmm4, %xmm5
	vxorpd	%xmm4, %xmm4, %xmm4
	vsqrtsd	%xmm5, %xmm5, %xmm3
	vucomisd	%xmm4, %xmm5
	jbe	.LBB10_39
	vmovsd	(%rsp), %xmm4
	vdivsd	%xmm3, %xmm4, %xmm4
	jmp	.LBB10_39
.Lfunc_end10:
	.size	_ZN11bragg_numba7kernels5block5placeB4v127B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedExxxxb, .Lfunc_end10-_ZN11bragg_numba7kernels5block5placeB4v127B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedExxxxb

	.weak	_ZN11bragg_numba7kernels5block14update_captureB4v133B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedExb
	.p2align	4
	.type	_ZN11bragg_numba7kernels5block14update_captureB4v133B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedExb,@function
_ZN11bragg_numba7kernels5block14update_captureB4v133B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedExb:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$312, %rsp
	movq	536(%rsp), %r14
	movabsq	$3353953467947191203, %rcx
	movq	%rdi, %rbx
	movq	%r14, %rax
	imulq	%rcx
	movq	%rdx, %rax
	shrq	$63, %rax
	sarq	$2, %rdx
	addq	%rax, %rdx
	leaq	(%rdx,%rdx,4), %rax
	leaq	(%rdx,%rax,4), %rax
	addq	%rdx, %rax
	subq	%rax, %r14
	sarq	$63, %r14
	addq	%rdx, %r14
	jle	.LBB11_25
	vmovsd	488(%rsp), %xmm0
	movq	552(%rsp), %rax
	vmovsd	472(%rsp), %xmm1
	movq	528(%rsp), %r15
	movq	%rax, %rcx
	negq	%rcx
	notq	%rax
	cmpb	$0, 560(%rsp)
	vcvtsi2sd	%rcx, %xmm15, %xmm2
	vcvtsi2sd	%rax, %xmm15, %xmm3
	vmulsd	%xmm2, %xmm1, %xmm2
	vmulsd	%xmm3, %xmm1, %xmm1
	vmulsd	%xmm2, %xmm0, %xmm2
	vmulsd	%xmm1, %xmm0, %xmm0
	vmovapd	%xmm2, 96(%rsp)
	vmovapd	%xmm0, 80(%rsp)
	je	.LBB11_2
	movabsq	$exp, %r12
	cmpq	$3, %r14
	ja	.LBB11_6
	xorl	%r13d, %r13d
	jmp	.LBB11_9
.LBB11_2:
	movl	%r14d, %r12d
	andl	$3, %r12d
	cmpq	$4, %r14
	jae	.LBB11_10
	xorl	%r14d, %r14d
	jmp	.LBB11_21
.LBB11_6:
	vmovsd	384(%rsp), %xmm0
	vbroadcastsd	96(%rsp), %ymm2
	vbroadcastsd	80(%rsp), %ymm1
	movabsq	$9223372036854775804, %r13
	xorl	%ebp, %ebp
	andq	%r14, %r13
	vbroadcastsd	%xmm0, %ymm0
	vmovupd	%ymm2, 176(%rsp)
	vmovupd	%ymm1, 144(%rsp)
	vmovups	%ymm0, 272(%rsp)
	vmovsd	392(%rsp), %xmm0
	vbroadcastsd	%xmm0, %ymm0
	vmovups	%ymm0, 240(%rsp)
	vmovsd	400(%rsp), %xmm0
	vbroadcastsd	%xmm0, %ymm0
	vmovupd	%ymm0, 208(%rsp)
	.p2align	4
.LBB11_7:
	vmovupd	272(%rsp), %ymm0
	vmovupd	240(%rsp), %ymm1
	vmulpd	2048(%r15,%rbp,8), %ymm0, %ymm0
	vmulpd	3072(%r15,%rbp,8), %ymm1, %ymm1
	vaddpd	%ymm1, %ymm0, %ymm0
	vmovupd	208(%rsp), %ymm1
	vmulpd	4096(%r15,%rbp,8), %ymm1, %ymm1
	vaddpd	%ymm1, %ymm0, %ymm1
	vmovupd	176(%rsp), %ymm0
	vmovupd	%ymm1, 112(%rsp)
	vdivpd	%ymm1, %ymm0, %ymm0
	vmovupd	%ymm0, 32(%rsp)
	vextractf128	$1, %ymm0, %xmm0
	vmovapd	%xmm0, 64(%rsp)
	vzeroupper
	callq	*%r12
	vmovapd	%xmm0, (%rsp)
	vpermilpd	$1, 64(%rsp), %xmm0
	callq	*%r12
	vmovapd	(%rsp), %xmm1
	vunpcklpd	%xmm0, %xmm1, %xmm0
	vmovapd	%xmm0, (%rsp)
	vmovups	32(%rsp), %ymm0
	vzeroupper
	callq	*%r12
	vmovaps	%xmm0, 64(%rsp)
	vpermilpd	$1, 32(%rsp), %xmm0
	callq	*%r12
	vmovapd	64(%rsp), %xmm1
	vunpcklpd	%xmm0, %xmm1, %xmm0
	vinsertf128	$1, (%rsp), %ymm0, %ymm0
	vmovupd	%ymm0, (%rsp)
	vmovupd	144(%rsp), %ymm0
	vdivpd	112(%rsp), %ymm0, %ymm0
	vmovupd	%ymm0, 32(%rsp)
	vextractf128	$1, %ymm0, %xmm0
	vmovapd	%xmm0, 64(%rsp)
	vzeroupper
	callq	*%r12
	vmovapd	%xmm0, 112(%rsp)
	vpermilpd	$1, 64(%rsp), %xmm0
	callq	*%r12
	vmovapd	112(%rsp), %xmm1
	vunpcklpd	%xmm0, %xmm1, %xmm0
	vmovapd	%xmm0, 112(%rsp)
	vmovups	32(%rsp), %ymm0
	vzeroupper
	callq	*%r12
	vmovaps	%xmm0, 64(%rsp)
	vpermilpd	$1, 32(%rsp), %xmm0
	callq	*%r12
	vmovapd	64(%rsp), %xmm1
	vunpcklpd	%xmm0, %xmm1, %xmm0
	vmovupd	(%rsp), %ymm1
	vinsertf128	$1, 112(%rsp), %ymm0, %ymm0
	vsubpd	%ymm0, %ymm1, %ymm0
	vmovupd	%ymm0, 7168(%r15,%rbp,8)
	addq	$4, %rbp
	cmpq	%rbp, %r13
	jne	.LBB11_7
	cmpq	%r13, %r14
	je	.LBB11_25
	.p2align	4
.LBB11_9:
	vmovsd	384(%rsp), %xmm0
	vmovsd	392(%rsp), %xmm1
	leaq	1(%r13), %rbp
	vmulsd	2048(%r15,%r13,8), %xmm0, %xmm0
	vmulsd	3072(%r15,%r13,8), %xmm1, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovsd	400(%rsp), %xmm1
	vmulsd	4096(%r15,%r13,8), %xmm1, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm1
	vmovapd	96(%rsp), %xmm0
	vmovsd	%xmm1, (%rsp)
	vdivsd	%xmm1, %xmm0, %xmm0
	vzeroupper
	callq	*%r12
	vmovsd	%xmm0, 32(%rsp)
	vmovapd	80(%rsp), %xmm0
	vdivsd	(%rsp), %xmm0, %xmm0
	callq	*%r12
	vmovsd	32(%rsp), %xmm1
	vsubsd	%xmm0, %xmm1, %xmm0
	vmovsd	%xmm0, 7168(%r15,%r13,8)
	movq	%rbp, %r13
	cmpq	%rbp, %r14
	jne	.LBB11_9
.LBB11_25:
	movq	$0, (%rbx)
	xorl	%eax, %eax
	addq	$312, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.LBB11_10:
	movabsq	$9223372036854775804, %rax
	movabsq	$exp, %rbp
	xorl	%r13d, %r13d
	andq	%rax, %r14
	jmp	.LBB11_11
	.p2align	4
.LBB11_19:
	addq	$4, %r13
	cmpq	%r13, %r14
	je	.LBB11_20
.LBB11_11:
	vmovsd	7168(%r15,%r13,8), %xmm0
	vxorpd	%xmm1, %xmm1, %xmm1
	vucomisd	%xmm1, %xmm0
	jne	.LBB11_13
	jp	.LBB11_13
	vmovsd	384(%rsp), %xmm0
	vmovsd	392(%rsp), %xmm1
	vmulsd	2048(%r15,%r13,8), %xmm0, %xmm0
	vmulsd	3072(%r15,%r13,8), %xmm1, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovsd	400(%rsp), %xmm1
	vmulsd	4096(%r15,%r13,8), %xmm1, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm1
	vmovapd	96(%rsp), %xmm0
	vmovsd	%xmm1, (%rsp)
	vdivsd	%xmm1, %xmm0, %xmm0
	callq	*%rbp
	vmovsd	%xmm0, 32(%rsp)
	vmovapd	80(%rsp), %xmm0
	vdivsd	(%rsp), %xmm0, %xmm0
	callq	*%rbp
	vmovsd	32(%rsp), %xmm1
	vsubsd	%xmm0, %xmm1, %xmm0
	vmovsd	%xmm0, 7168(%r15,%r13,8)
.LBB11_13:
	vmovsd	7176(%r15,%r13,8), %xmm0
	vxorpd	%xmm1, %xmm1, %xmm1
	vucomisd	%xmm1, %xmm0
	jne	.LBB11_15
	jp	.LBB11_15
	vmovsd	384(%rsp), %xmm0
	vmovsd	392(%rsp), %xmm1
	vmulsd	2056(%r15,%r13,8), %xmm0, %xmm0
	vmulsd	3080(%r15,%r13,8), %xmm1, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovsd	400(%rsp), %xmm1
	vmulsd	4104(%r15,%r13,8), %xmm1, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm1
	vmovapd	96(%rsp), %xmm0
	vmovsd	%xmm1, (%rsp)
	vdivsd	%xmm1, %xmm0, %xmm0
	callq	*%rbp
	vmovsd	%xmm0, 32(%rsp)
	vmovapd	80(%rsp), %xmm0
	vdivsd	(%rsp), %xmm0, %xmm0
	callq	*%rbp
	vmovsd	32(%rsp), %xmm1
	vsubsd	%xmm0, %xmm1, %xmm0
	vmovsd	%xmm0, 7176(%r15,%r13,8)
.LBB11_15:
	vmovsd	7184(%r15,%r13,8), %xmm0
	vxorpd	%xmm1, %xmm1, %xmm1
	vucomisd	%xmm1, %xmm0
	jne	.LBB11_17
	jp	.LBB11_17
	vmovsd	384(%rsp), %xmm0
	vmovsd	392(%rsp), %xmm1
	vmulsd	2064(%r15,%r13,8), %xmm0, %xmm0
	vmulsd	3088(%r15,%r13,8), %xmm1, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovsd	400(%rsp), %xmm1
	vmulsd	4112(%r15,%r13,8), %xmm1, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm1
	vmovapd	96(%rsp), %xmm0
	vmovsd	%xmm1, (%rsp)
	vdivsd	%xmm1, %xmm0, %xmm0
	callq	*%rbp
	vmovsd	%xmm0, 32(%rsp)
	vmovapd	80(%rsp), %xmm0
	vdivsd	(%rsp), %xmm0, %xmm0
	callq	*%rbp
	vmovsd	32(%rsp), %xmm1
	vsubsd	%xmm0, %xmm1, %xmm0
	vmovsd	%xmm0, 7184(%r15,%r13,8)
.LBB11_17:
	vmovsd	7192(%r15,%r13,8), %xmm0
	vxorpd	%xmm1, %xmm1, %xmm1
	vucomisd	%xmm1, %xmm0
	jne	.LBB11_19
	jp	.LBB11_19
	vmovsd	384(%rsp), %xmm0
	vmovsd	392(%rsp), %xmm1
	vmulsd	2072(%r15,%r13,8), %xmm0, %xmm0
	vmulsd	3096(%r15,%r13,8), %xmm1, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovsd	400(%rsp), %xmm1
	vmulsd	4120(%r15,%r13,8), %xmm1, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm1
	vmovapd	96(%rsp), %xmm0
	vmovsd	%xmm1, (%rsp)
	vdivsd	%xmm1, %xmm0, %xmm0
	callq	*%rbp
	vmovsd	%xmm0, 32(%rsp)
	vmovapd	80(%rsp), %xmm0
	vdivsd	(%rsp), %xmm0, %xmm0
	callq	*%rbp
	vmovsd	32(%rsp), %xmm1
	vsubsd	%xmm0, %xmm1, %xmm0
	vmovsd	%xmm0, 7192(%r15,%r13,8)
	jmp	.LBB11_19
.LBB11_20:
	testq	%r12, %r12
	je	.LBB11_25
.LBB11_21:
	leaq	7168(%r15,%r14,8), %r14
	movabsq	$exp, %r13
	xorl	%r15d, %r15d
	jmp	.LBB11_22
	.p2align	4
.LBB11_24:
	incq	%r15
	cmpq	%r15, %r12
	je	.LBB11_25
.LBB11_22:
	vmovsd	(%r14,%r15,8), %xmm0
	vxorpd	%xmm1, %xmm1, %xmm1
	vucomisd	%xmm1, %xmm0
	jne	.LBB11_24
	jp	.LBB11_24
	vmovsd	384(%rsp), %xmm0
	vmovsd	392(%rsp), %xmm1
	vmulsd	-5120(%r14,%r15,8), %xmm0, %xmm0
	vmulsd	-4096(%r14,%r15,8), %xmm1, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovsd	400(%rsp), %xmm1
	vmulsd	-3072(%r14,%r15,8), %xmm1, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm1
	vmovapd	96(%rsp), %xmm0
	vmovsd	%xmm1, (%rsp)
	vdivsd	%xmm1, %xmm0, %xmm0
	callq	*%r13
	vmovsd	%xmm0, 32(%rsp)
	vmovapd	80(%rsp), %xmm0
	vdivsd	(%rsp), %xmm0, %xmm0
	callq	*%r13
	vmovsd	32(%rsp), %xmm1
	vsubsd	%xmm0, %xmm1, %xmm0
	vmovsd	%xmm0, (%r14,%r15,8)
	jmp	.LBB11_24
.Lfunc_end11:
	.size	_ZN11bragg_numba7kernels5block14update_captureB4v133B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedExb, .Lfunc_end11-_ZN11bragg_numba7kernels5block14update_captureB4v133B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedExb

	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI12_0:
	.quad	0x3ff0000000000000
	.section	.ltext,"axl",@progbits
	.weak	_ZN11bragg_numba7kernels5block3aimB3v45B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE8UniTupleIdLi3EEdd
	.p2align	4
	.type	_ZN11bragg_numba7kernels5block3aimB3v45B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE8UniTupleIdLi3EEdd,@function
_ZN11bragg_numba7kernels5block3aimB3v45B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE8UniTupleIdLi3EEdd:
	movq	16(%rsp), %rcx
	movabsq	$3353953467947191203, %rdx
	movq	%rcx, %rax
	imulq	%rdx
	movq	%rdx, %rax
	shrq	$63, %rax
	sarq	$2, %rdx
	addq	%rax, %rdx
	leaq	(%rdx,%rdx,4), %rax
	leaq	(%rdx,%rax,4), %rax
	addq	%rdx, %rax
	subq	%rax, %rcx
	sarq	$63, %rcx
	addq	%rdx, %rcx
	jle	.LBB12_11
	movabsq	$.LCPI12_0, %rdx
	movq	8(%rsp), %rax
	vmovsd	(%rdx), %xmm5
	vdivsd	%xmm3, %xmm5, %xmm6
	cmpq	$3, %rcx
	ja	.LBB12_7
	xorl	%esi, %esi
	jmp	.LBB12_3
.LBB12_7:
	movabsq	$9223372036854775804, %rsi
	vbroadcastsd	%xmm0, %ymm7
	vbroadcastsd	%xmm6, %ymm8
	vbroadcastsd	%xmm3, %ymm9
	vbroadcastsd	%xmm1, %ymm10
	vbroadcastsd	%xmm2, %ymm11
	xorl	%r8d, %r8d
	andq	%rcx, %rsi
	.p2align	4
.LBB12_8:
	vmovupd	2048(%rax,%r8,8), %ymm12
	vsubpd	%ymm7, %ymm12, %ymm12
	vmulpd	%ymm12, %ymm8, %ymm13
	vfnmadd231pd	%ymm13, %ymm9, %ymm12
	vfmadd213pd	%ymm13, %ymm8, %ymm12
	vmovupd	%ymm12, 9216(%rax,%r8,8)
	vmovupd	3072(%rax,%r8,8), %ymm12
	vsubpd	%ymm10, %ymm12, %ymm12
	vmulpd	%ymm12, %ymm8, %ymm13
	vfnmadd231pd	%ymm13, %ymm9, %ymm12
	vfmadd213pd	%ymm13, %ymm8, %ymm12
	vmovupd	%ymm12, 10240(%rax,%r8,8)
	vmovupd	4096(%rax,%r8,8), %ymm12
	vsubpd	%ymm11, %ymm12, %ymm12
	vmulpd	%ymm12, %ymm8, %ymm13
	vfnmadd231pd	%ymm13, %ymm9, %ymm12
	vfmadd213pd	%ymm13, %ymm8, %ymm12
	vmovupd	%ymm12, 11264(%rax,%r8,8)
	addq	$4, %r8
	cmpq	%r8, %rsi
	jne	.LBB12_8
	cmpq	%rsi, %rcx
	jne	.LBB12_3
	vxorpd	%xmm0, %xmm0, %xmm0
	vucomisd	%xmm0, %xmm4
	movq	%rcx, %rsi
	ja	.LBB12_13
	jmp	.LBB12_11
	.p2align	4
.LBB12_3:
	vmovsd	2048(%rax,%rsi,8), %xmm7
	vsubsd	%xmm0, %xmm7, %xmm7
	vmulsd	%xmm7, %xmm6, %xmm8
	vfnmadd231sd	%xmm8, %xmm3, %xmm7
	vfmadd213sd	%xmm8, %xmm6, %xmm7
	vmovsd	%xmm7, 9216(%rax,%rsi,8)
	vmovsd	3072(%rax,%rsi,8), %xmm7
	vsubsd	%xmm1, %xmm7, %xmm7
	vmulsd	%xmm7, %xmm6, %xmm8
	vfnmadd231sd	%xmm8, %xmm3, %xmm7
	vfmadd213sd	%xmm8, %xmm6, %xmm7
	vmovsd	%xmm7, 10240(%rax,%rsi,8)
	vmovsd	4096(%rax,%rsi,8), %xmm7
	vsubsd	%xmm2, %xmm7, %xmm7
	vmulsd	%xmm7, %xmm6, %xmm8
	vfnmadd231sd	%xmm8, %xmm3, %xmm7
	vfmadd213sd	%xmm8, %xmm6, %xmm7
	vmovsd	%xmm7, 11264(%rax,%rsi,8)
	incq	%rsi
	cmpq	%rsi, %rcx
	jne	.LBB12_3
	vxorpd	%xmm0, %xmm0, %xmm0
	vucomisd	%xmm0, %xmm4
	jbe	.LBB12_11
	cmpq	$4, %rcx
	jae	.LBB12_12
	xorl	%esi, %esi
	jmp	.LBB12_16
.LBB12_12:
	movabsq	$9223372036854775804, %rsi
	andq	%rcx, %rsi
.LBB12_13:
	vbroadcastsd	(%rdx), %ymm2
	vbroadcastsd	%xmm4, %ymm0
	xorl	%r8d, %r8d
	vxorpd	%xmm1, %xmm1, %xmm1
	.p2align	4
.LBB12_14:
	vmovupd	9216(%rax,%r8,8), %ymm3
	vmovupd	10240(%rax,%r8,8), %ymm6
	vmovupd	11264(%rax,%r8,8), %ymm7
	vmulpd	%ymm3, %ymm3, %ymm3
	vmulpd	%ymm6, %ymm6, %ymm6
	vaddpd	%ymm6, %ymm3, %ymm3
	vmulpd	%ymm7, %ymm7, %ymm6
	vaddpd	%ymm6, %ymm3, %ymm3
	vsqrtpd	%ymm3, %ymm6
	vcmpnltpd	%ymm3, %ymm1, %ymm3
	vdivpd	%ymm6, %ymm2, %ymm6
	vcmpnltpd	%ymm0, %ymm6, %ymm6
	vorpd	%ymm6, %ymm3, %ymm3
	vandpd	%ymm2, %ymm3, %ymm3
	vmovupd	%ymm3, 12288(%rax,%r8,8)
	addq	$4, %r8
	cmpq	%r8, %rsi
	jne	.LBB12_14
	cmpq	%rsi, %rcx
	je	.LBB12_11
.LBB12_16:
	vmovsd	9216(%rax,%rsi,8), %xmm0
	vmovsd	10240(%rax,%rsi,8), %xmm1
	vmovsd	11264(%rax,%rsi,8), %xmm2
	vmulsd	%xmm0, %xmm0, %xmm0
	vmulsd	%xmm1, %xmm1, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm0
	vmulsd	%xmm2, %xmm2, %xmm1
	vxorpd	%xmm2, %xmm2, %xmm2
	vaddsd	%xmm1, %xmm0, %xmm0
	vsqrtsd	%xmm0, %xmm0, %xmm1
	vcmpnltsd	%xmm0, %xmm2, %xmm0
	vdivsd	%xmm1, %xmm5, %xmm1
	vcmpnltsd	%xmm4, %xmm1, %xmm1
	vorpd	%xmm1, %xmm0, %xmm0
	vmovd	%xmm0, %edx
	vmovapd	%xmm5, %xmm0
	testb	$1, %dl
	jne	.LBB12_18
	vxorpd	%xmm0, %xmm0, %xmm0
.LBB12_18:
	vmovsd	%xmm0, 12288(%rax,%rsi,8)
	incq	%rsi
	cmpq	%rsi, %rcx
	jne	.LBB12_16
.LBB12_11:
	xorl	%eax, %eax
	movq	$0, (%rdi)
	vzeroupper
	retq
.Lfunc_end12:
	.size	_ZN11bragg_numba7kernels5block3aimB3v45B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE8UniTupleIdLi3EEdd, .Lfunc_end12-_ZN11bragg_numba7kernels5block3aimB3v45B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE8UniTupleIdLi3EEdd

	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI13_0:
	.quad	0x3ff0000000000000
.LCPI13_1:
	.quad	0x3fe0000000000000
	.section	.ltext,"axl",@progbits
	.weak	_ZN11bragg_numba7kernels5block19update_polarizationB4v136B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE8UniTupleIdLi3EEd8UniTupleIdLi3EEb
	.p2align	4
	.type	_ZN11bragg_numba7kernels5block19update_polarizationB4v136B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE8UniTupleIdLi3EEd8UniTupleIdLi3EEb,@function
_ZN11bragg_numba7kernels5block19update_polarizationB4v136B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE8UniTupleIdLi3EEd8UniTupleIdLi3EEb:
	subq	$136, %rsp
	vmovapd	%xmm3, %xmm9
	vmovapd	%xmm2, %xmm15
	vmulsd	%xmm5, %xmm2, %xmm2
	vmulsd	%xmm6, %xmm1, %xmm3
	vmovapd	%xmm0, -32(%rsp)
	vmovapd	%xmm1, -16(%rsp)
	vsubsd	%xmm3, %xmm2, %xmm7
	vmulsd	%xmm6, %xmm0, %xmm2
	vmulsd	%xmm4, %xmm15, %xmm3
	vsubsd	%xmm3, %xmm2, %xmm6
	vmulsd	%xmm4, %xmm1, %xmm2
	vmulsd	%xmm5, %xmm0, %xmm3
	vsubsd	%xmm3, %xmm2, %xmm2
	vmulsd	%xmm7, %xmm7, %xmm3
	vmulsd	%xmm6, %xmm6, %xmm4
	vaddsd	%xmm4, %xmm3, %xmm3
	vmulsd	%xmm2, %xmm2, %xmm4
	vaddsd	%xmm3, %xmm4, %xmm4
	vxorpd	%xmm3, %xmm3, %xmm3
	vucomisd	%xmm3, %xmm4
	vsqrtsd	%xmm4, %xmm4, %xmm4
	vdivsd	%xmm4, %xmm7, %xmm0
	vmovapd	%xmm0, -96(%rsp)
	jne	.LBB13_3
	jp	.LBB13_3
	vxorpd	%xmm0, %xmm0, %xmm0
	vmovapd	%xmm0, -96(%rsp)
.LBB13_3:
	vdivsd	%xmm4, %xmm6, %xmm0
	vmovapd	%xmm0, -112(%rsp)
	jne	.LBB13_4
	vmovapd	-16(%rsp), %xmm6
	jp	.LBB13_7
	vxorpd	%xmm0, %xmm0, %xmm0
	vmovapd	%xmm0, -112(%rsp)
	jmp	.LBB13_7
.LBB13_4:
	vmovapd	-16(%rsp), %xmm6
.LBB13_7:
	vdivsd	%xmm4, %xmm2, %xmm0
	vmovapd	%xmm0, -128(%rsp)
	jne	.LBB13_10
	jp	.LBB13_10
	vxorpd	%xmm0, %xmm0, %xmm0
	vmovapd	%xmm0, -128(%rsp)
.LBB13_10:
	vmovapd	-128(%rsp), %xmm8
	vmovapd	-112(%rsp), %xmm7
	vmovapd	-96(%rsp), %xmm1
	vmovapd	-32(%rsp), %xmm0
	vmulsd	%xmm6, %xmm8, %xmm2
	vmulsd	%xmm7, %xmm15, %xmm4
	vsubsd	%xmm4, %xmm2, %xmm5
	vmulsd	%xmm1, %xmm15, %xmm2
	vmulsd	%xmm0, %xmm8, %xmm4
	vsubsd	%xmm4, %xmm2, %xmm2
	vmulsd	%xmm7, %xmm0, %xmm4
	vmulsd	%xmm1, %xmm6, %xmm7
	vsubsd	%xmm7, %xmm4, %xmm4
	vmulsd	%xmm5, %xmm5, %xmm7
	vmulsd	%xmm2, %xmm2, %xmm8
	vaddsd	%xmm7, %xmm8, %xmm7
	vmulsd	%xmm4, %xmm4, %xmm1
	vaddsd	%xmm7, %xmm1, %xmm7
	vucomisd	%xmm3, %xmm7
	vsqrtsd	%xmm7, %xmm7, %xmm3
	vdivsd	%xmm3, %xmm5, %xmm0
	vmovapd	%xmm0, -48(%rsp)
	jne	.LBB13_13
	jp	.LBB13_13
	vxorpd	%xmm0, %xmm0, %xmm0
	vmovapd	%xmm0, -48(%rsp)
.LBB13_13:
	vdivsd	%xmm3, %xmm2, %xmm0
	vmovapd	%xmm0, -64(%rsp)
	jne	.LBB13_16
	jp	.LBB13_16
	vxorpd	%xmm0, %xmm0, %xmm0
	vmovapd	%xmm0, -64(%rsp)
.LBB13_16:
	vdivsd	%xmm3, %xmm4, %xmm0
	movq	152(%rsp), %rcx
	vmovapd	%xmm0, -80(%rsp)
	jne	.LBB13_19
	jp	.LBB13_19
	vxorpd	%xmm0, %xmm0, %xmm0
	vmovapd	%xmm0, -80(%rsp)
.LBB13_19:
	movabsq	$3353953467947191203, %rdx
	movq	%rcx, %rax
	imulq	%rdx
	movq	%rdx, %rax
	shrq	$63, %rax
	sarq	$2, %rdx
	addq	%rax, %rdx
	leaq	(%rdx,%rdx,4), %rax
	leaq	(%rdx,%rax,4), %rax
	addq	%rdx, %rax
	subq	%rax, %rcx
	sarq	$63, %rcx
	addq	%rdx, %rcx
	jle	.LBB13_26
	movq	144(%rsp), %rax
	cmpb	$0, 168(%rsp)
	je	.LBB13_34
	movabsq	$.LCPI13_0, %rsi
	movabsq	$.LCPI13_1, %r8
	cmpq	$3, %rcx
	ja	.LBB13_27
	xorl	%edx, %edx
	jmp	.LBB13_30
.LBB13_34:
	cmpq	$3, %rcx
	ja	.LBB13_37
	xorl	%edx, %edx
	jmp	.LBB13_36
.LBB13_27:
	vbroadcastsd	-32(%rsp), %ymm0
	vmovapd	%xmm15, (%rsp)
	vbroadcastsd	%xmm15, %ymm3
	vbroadcastsd	-48(%rsp), %ymm12
	vbroadcastsd	-64(%rsp), %ymm13
	vbroadcastsd	-80(%rsp), %ymm14
	vbroadcastsd	-96(%rsp), %ymm15
	vbroadcastsd	-112(%rsp), %ymm4
	vbroadcastsd	-128(%rsp), %ymm7
	vbroadcastsd	(%rsi), %ymm8
	movabsq	$9223372036854775804, %rdx
	vbroadcastsd	%xmm6, %ymm11
	vbroadcastsd	%xmm9, %ymm5
	vmovapd	%xmm9, 16(%rsp)
	xorl	%r9d, %r9d
	andq	%rcx, %rdx
	vmovupd	%ymm0, 32(%rsp)
	.p2align	4
.LBB13_28:
	vmovupd	3072(%rax,%r9,8), %ymm1
	vmovupd	2048(%rax,%r9,8), %ymm2
	vmovupd	4096(%rax,%r9,8), %ymm6
	vmulpd	32(%rsp), %ymm2, %ymm0
	vmulpd	%ymm1, %ymm11, %ymm9
	vmulpd	%ymm1, %ymm13, %ymm10
	vmulpd	%ymm1, %ymm4, %ymm1
	vaddpd	%ymm0, %ymm9, %ymm0
	vmulpd	%ymm6, %ymm3, %ymm9
	vaddpd	%ymm0, %ymm9, %ymm0
	vmulpd	%ymm2, %ymm12, %ymm9
	vmulpd	%ymm2, %ymm15, %ymm2
	vaddpd	%ymm10, %ymm9, %ymm9
	vmulpd	%ymm6, %ymm14, %ymm10
	vaddpd	%ymm1, %ymm2, %ymm1
	vmulpd	%ymm6, %ymm7, %ymm2
	vmulpd	%ymm0, %ymm0, %ymm0
	vaddpd	%ymm2, %ymm1, %ymm1
	vaddpd	%ymm10, %ymm9, %ymm9
	vmulpd	%ymm9, %ymm9, %ymm2
	vmulpd	%ymm1, %ymm1, %ymm1
	vaddpd	%ymm1, %ymm2, %ymm6
	vsubpd	%ymm1, %ymm2, %ymm1
	vxorpd	%xmm2, %xmm2, %xmm2
	vdivpd	%ymm6, %ymm1, %ymm1
	vcmpeqpd	%ymm2, %ymm6, %ymm2
	vblendvpd	%ymm2, %ymm8, %ymm1, %ymm1
	vsubpd	%ymm0, %ymm8, %ymm2
	vaddpd	%ymm0, %ymm8, %ymm0
	vmulpd	%ymm1, %ymm5, %ymm1
	vmulpd	%ymm1, %ymm2, %ymm1
	vbroadcastsd	(%r8), %ymm2
	vsubpd	%ymm1, %ymm0, %ymm0
	vmulpd	%ymm2, %ymm0, %ymm0
	vmovupd	%ymm0, 8192(%rax,%r9,8)
	addq	$4, %r9
	cmpq	%r9, %rdx
	jne	.LBB13_28
	vmovapd	16(%rsp), %xmm9
	vmovapd	(%rsp), %xmm15
	vmovapd	-16(%rsp), %xmm6
	cmpq	%rdx, %rcx
	je	.LBB13_26
.LBB13_30:
	vmovsd	(%rsi), %xmm4
	vmovsd	(%r8), %xmm5
	vxorpd	%xmm3, %xmm3, %xmm3
	jmp	.LBB13_31
	.p2align	4
.LBB13_33:
	vmulsd	-32(%rsp), %xmm8, %xmm0
	vmulsd	%xmm6, %xmm10, %xmm1
	vmulsd	%xmm11, %xmm9, %xmm2
	vaddsd	%xmm1, %xmm0, %xmm0
	vmulsd	%xmm7, %xmm15, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm4, %xmm0, %xmm1
	vsubsd	%xmm0, %xmm4, %xmm0
	vmulsd	%xmm2, %xmm0, %xmm0
	vsubsd	%xmm0, %xmm1, %xmm0
	vmulsd	%xmm5, %xmm0, %xmm0
	vmovsd	%xmm0, 8192(%rax,%rdx,8)
	incq	%rdx
	cmpq	%rdx, %rcx
	je	.LBB13_26
.LBB13_31:
	vmovsd	3072(%rax,%rdx,8), %xmm10
	vmovsd	2048(%rax,%rdx,8), %xmm8
	vmovsd	4096(%rax,%rdx,8), %xmm7
	vmulsd	-48(%rsp), %xmm8, %xmm0
	vmulsd	-64(%rsp), %xmm10, %xmm1
	vmulsd	-112(%rsp), %xmm10, %xmm2
	vmulsd	-128(%rsp), %xmm7, %xmm11
	vaddsd	%xmm1, %xmm0, %xmm0
	vmulsd	-80(%rsp), %xmm7, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm0
	vmulsd	-96(%rsp), %xmm8, %xmm1
	vmulsd	%xmm0, %xmm0, %xmm12
	vaddsd	%xmm2, %xmm1, %xmm1
	vaddsd	%xmm1, %xmm11, %xmm1
	vmovapd	%xmm4, %xmm11
	vmulsd	%xmm1, %xmm1, %xmm13
	vaddsd	%xmm13, %xmm12, %xmm14
	vucomisd	%xmm3, %xmm14
	jne	.LBB13_32
	jnp	.LBB13_33
.LBB13_32:
	vsubsd	%xmm13, %xmm12, %xmm0
	vdivsd	%xmm14, %xmm0, %xmm11
	jmp	.LBB13_33
.LBB13_37:
	movabsq	$.LCPI13_0, %r8
	vbroadcastsd	-32(%rsp), %ymm0
	vbroadcastsd	%xmm15, %ymm1
	vmovapd	%xmm15, (%rsp)
	vbroadcastsd	-48(%rsp), %ymm13
	vbroadcastsd	-64(%rsp), %ymm14
	vbroadcastsd	-80(%rsp), %ymm15
	vbroadcastsd	-96(%rsp), %ymm10
	vbroadcastsd	-112(%rsp), %ymm3
	vbroadcastsd	-128(%rsp), %ymm11
	movabsq	$9223372036854775804, %rdx
	vbroadcastsd	%xmm6, %ymm2
	vbroadcastsd	%xmm9, %ymm12
	vmovapd	%xmm9, 16(%rsp)
	xorl	%esi, %esi
	vxorpd	%xmm4, %xmm4, %xmm4
	vbroadcastsd	(%r8), %ymm5
	movabsq	$.LCPI13_1, %r8
	andq	%rcx, %rdx
	vbroadcastsd	(%r8), %ymm7
	vmovupd	%ymm2, 96(%rsp)
	vmovupd	%ymm1, 64(%rsp)
	vmovupd	%ymm0, 32(%rsp)
	.p2align	4
.LBB13_38:
	vmovupd	3072(%rax,%rsi,8), %ymm1
	vmovupd	2048(%rax,%rsi,8), %ymm0
	vmovupd	4096(%rax,%rsi,8), %ymm2
	vmulpd	32(%rsp), %ymm0, %ymm6
	vmulpd	96(%rsp), %ymm1, %ymm8
	vmulpd	%ymm1, %ymm14, %ymm9
	vmulpd	%ymm1, %ymm3, %ymm1
	vaddpd	%ymm6, %ymm8, %ymm6
	vmulpd	64(%rsp), %ymm2, %ymm8
	vaddpd	%ymm6, %ymm8, %ymm6
	vmulpd	%ymm0, %ymm13, %ymm8
	vmulpd	%ymm0, %ymm10, %ymm0
	vaddpd	%ymm9, %ymm8, %ymm8
	vmulpd	%ymm2, %ymm15, %ymm9
	vaddpd	%ymm1, %ymm0, %ymm0
	vmulpd	%ymm2, %ymm11, %ymm1
	vaddpd	%ymm1, %ymm0, %ymm0
	vaddpd	%ymm9, %ymm8, %ymm8
	vmulpd	%ymm8, %ymm8, %ymm1
	vmulpd	%ymm0, %ymm0, %ymm0
	vaddpd	%ymm0, %ymm1, %ymm2
	vsubpd	%ymm0, %ymm1, %ymm0
	vmulpd	%ymm6, %ymm6, %ymm1
	vcmpneqpd	12288(%rax,%rsi,8), %ymm4, %ymm6
	vdivpd	%ymm2, %ymm0, %ymm0
	vcmpeqpd	%ymm4, %ymm2, %ymm2
	vblendvpd	%ymm2, %ymm5, %ymm0, %ymm0
	vaddpd	%ymm5, %ymm1, %ymm2
	vsubpd	%ymm1, %ymm5, %ymm1
	vmulpd	%ymm0, %ymm12, %ymm0
	vmulpd	%ymm0, %ymm1, %ymm0
	vcmpeqpd	8192(%rax,%rsi,8), %ymm4, %ymm1
	vsubpd	%ymm0, %ymm2, %ymm0
	vmulpd	%ymm7, %ymm0, %ymm0
	vandpd	%ymm6, %ymm1, %ymm1
	vmaskmovpd	%ymm0, %ymm1, 8192(%rax,%rsi,8)
	addq	$4, %rsi
	cmpq	%rsi, %rdx
	jne	.LBB13_38
	vmovapd	16(%rsp), %xmm9
	vmovapd	(%rsp), %xmm15
	vmovapd	-16(%rsp), %xmm6
	cmpq	%rdx, %rcx
	jne	.LBB13_36
.LBB13_26:
	movq	$0, (%rdi)
	xorl	%eax, %eax
	addq	$136, %rsp
	vzeroupper
	retq
.LBB13_36:
	movabsq	$.LCPI13_0, %rsi
	movabsq	$.LCPI13_1, %r8
	vxorpd	%xmm10, %xmm10, %xmm10
	vmovsd	(%rsi), %xmm3
	vmovsd	(%r8), %xmm11
	jmp	.LBB13_23
	.p2align	4
.LBB13_25:
	vmulsd	-32(%rsp), %xmm5, %xmm5
	vmulsd	%xmm7, %xmm6, %xmm7
	vmulsd	%xmm4, %xmm15, %xmm4
	vaddsd	%xmm7, %xmm5, %xmm5
	vmulsd	%xmm8, %xmm9, %xmm7
	vaddsd	%xmm4, %xmm5, %xmm4
	vmulsd	%xmm4, %xmm4, %xmm4
	vaddsd	%xmm3, %xmm4, %xmm5
	vsubsd	%xmm4, %xmm3, %xmm4
	vmulsd	%xmm7, %xmm4, %xmm4
	vcmpneqsd	12288(%rax,%rdx,8), %xmm10, %xmm7
	vsubsd	%xmm4, %xmm5, %xmm4
	vmovsd	8192(%rax,%rdx,8), %xmm5
	vmulsd	%xmm4, %xmm11, %xmm4
	vblendvpd	%xmm7, %xmm4, %xmm5, %xmm4
	vcmpeqsd	%xmm5, %xmm10, %xmm7
	vblendvpd	%xmm7, %xmm4, %xmm5, %xmm4
	vmovlpd	%xmm4, 8192(%rax,%rdx,8)
	incq	%rdx
	cmpq	%rdx, %rcx
	je	.LBB13_26
.LBB13_23:
	vmovsd	3072(%rax,%rdx,8), %xmm7
	vmovsd	2048(%rax,%rdx,8), %xmm5
	vmovsd	4096(%rax,%rdx,8), %xmm4
	vmulsd	-48(%rsp), %xmm5, %xmm8
	vmulsd	-64(%rsp), %xmm7, %xmm12
	vmulsd	-112(%rsp), %xmm7, %xmm13
	vaddsd	%xmm12, %xmm8, %xmm8
	vmulsd	-80(%rsp), %xmm4, %xmm12
	vaddsd	%xmm12, %xmm8, %xmm8
	vmulsd	-96(%rsp), %xmm5, %xmm12
	vaddsd	%xmm13, %xmm12, %xmm12
	vmulsd	-128(%rsp), %xmm4, %xmm13
	vaddsd	%xmm13, %xmm12, %xmm13
	vmulsd	%xmm8, %xmm8, %xmm12
	vmovapd	%xmm3, %xmm8
	vmulsd	%xmm13, %xmm13, %xmm13
	vaddsd	%xmm13, %xmm12, %xmm14
	vucomisd	%xmm10, %xmm14
	jne	.LBB13_24
	jnp	.LBB13_25
.LBB13_24:
	vsubsd	%xmm13, %xmm12, %xmm8
	vdivsd	%xmm14, %xmm8, %xmm8
	jmp	.LBB13_25
.Lfunc_end13:
	.size	_ZN11bragg_numba7kernels5block19update_polarizationB4v136B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE8UniTupleIdLi3EEd8UniTupleIdLi3EEb, .Lfunc_end13-_ZN11bragg_numba7kernels5block19update_polarizationB4v136B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE8UniTupleIdLi3EEd8UniTupleIdLi3EEb

	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI14_0:
	.quad	0x3fe051eb851eb852
.LCPI14_2:
	.quad	0x413800007fffffff
.LCPI14_11:
	.quad	0x3ff0000000000000
.LCPI14_12:
	.quad	0xbff0000000000000
.LCPI14_13:
	.quad	0x43e0000000000000
.LCPI14_14:
	.quad	0x3fe727bdd17583be
.LCPI14_15:
	.quad	0xbfe0000000000000
.LCPI14_16:
	.quad	0x4008000000000000
.LCPI14_17:
	.quad	0xc000000000000000
.LCPI14_19:
	.quad	0x4018000000000000
.LCPI14_20:
	.quad	0x3fe0000000000000
.LCPI14_21:
	.quad	0xc330000000000000
.LCPI14_22:
	.quad	0x3fe428f5c28f5c29
.LCPI14_23:
	.quad	0xbff71547652b82fe
.LCPI14_24:
	.quad	0x4338000000000000
.LCPI14_25:
	.quad	0xc338000000000000
.LCPI14_26:
	.quad	0x8000000000000000
.LCPI14_27:
	.quad	0xbfe62e42fee00000
.LCPI14_28:
	.quad	0xbdea39ef35793c76
.LCPI14_29:
	.quad	0x3e92727aa61795a4
.LCPI14_30:
	.quad	0x3ec72f98534906f0
.LCPI14_31:
	.quad	0x3efa01b6ce166ed4
.LCPI14_32:
	.quad	0x3f2a0197a4ead9af
.LCPI14_33:
	.quad	0x3f56c16c0c0ada40
.LCPI14_34:
	.quad	0x3f81111112d49716
.LCPI14_35:
	.quad	0x3fa55555555933bd
.LCPI14_36:
	.quad	0x3fc555555554bc09
.LCPI14_37:
	.quad	0x3fdffffffffffe17
.LCPI14_38:
	.quad	0x3ff000000000001d
.LCPI14_39:
	.quad	0xfff0000000000000
.LCPI14_40:
	.quad	0x7fffffffffffffff
.LCPI14_41:
	.quad	0x4085e00000000000
.LCPI14_42:
	.quad	0x4023bd3cc9be45de
.LCPI14_43:
	.quad	0x3f3d4ec697efe308
.LCPI14_44:
	.quad	0xbf7e297cfd476344
.LCPI14_45:
	.quad	0x3fb5076fe9f67575
.LCPI14_46:
	.quad	0xbfe32d2c96c61323
.LCPI14_47:
	.quad	0x400466bc66dc7d95
.LCPI14_48:
	.quad	0xc014abbce6247ec5
.LCPI14_49:
	.quad	0x400921fb54442b5f
.LCPI14_50:
	.quad	0xbf1a52e7c14df8d6
.LCPI14_51:
	.quad	0x3f5f9613b176894d
.LCPI14_52:
	.quad	0xbf9a6d0710dd58c7
.LCPI14_53:
	.quad	0x3fce1f500e647354
.LCPI14_54:
	.quad	0xbff55d3c7d856602
.LCPI14_55:
	.quad	0x40103c1f0819ec82
.LCPI14_56:
	.quad	0xc013bd3cc9be4183
.LCPI14_57:
	.quad	0x3fefffffffffffef
.LCPI14_58:
	.quad	0x400921fb54442d18
.LCPI14_59:
	.quad	0x421cff2ff0000000
.LCPI14_60:
	.quad	0xbe38d48ed61d7aab
.LCPI14_61:
	.quad	0x3ea937e11175f095
.LCPI14_62:
	.quad	0xbf11566abc011567
.LCPI14_63:
	.quad	0x3f6d41d41d41d41d
.LCPI14_64:
	.quad	0xbfb999999999999a
.LCPI14_65:
	.quad	0x3fd0000000000000
.LCPI14_66:
	.quad	0x37a5820dd241cabf
.LCPI14_67:
	.quad	0x3fd966cf41f212d7
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI14_1:
	.long	0x2fa00000
.LCPI14_3:
	.long	2147483648
.LCPI14_4:
	.long	0x2f800000
.LCPI14_5:
	.long	0x3d9ed7fb
.LCPI14_6:
	.long	0xbf192665
.LCPI14_7:
	.long	0x40233458
.LCPI14_8:
	.long	0xc0a55de1
.LCPI14_9:
	.long	0x40490fdb
.LCPI14_10:
	.long	3200778240
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI14_18:
	.quad	0x8000000000000000
	.quad	0x8000000000000000
	.section	.ltext,"axl",@progbits
	.weak	_ZN11bragg_numba7kernels4fast16add_orientationsB3v62B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE181Spots_28int64_2c_20int64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_209_29_2c_20float64_2c_20bool_2c_20Grid_28float64_20x_209_29_2c_20bool_2c_20bool_2c_20bool_295ArrayIdLi3E1C8readonly7alignedE5ArrayIbLi1E1C8readonly7alignedE5ArrayIdLi1E1C8readonly7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE
	.p2align	4
	.type	_ZN11bragg_numba7kernels4fast16add_orientationsB3v62B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE181Spots_28int64_2c_20int64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_209_29_2c_20float64_2c_20bool_2c_20Grid_28float64_20x_209_29_2c_20bool_2c_20bool_2c_20bool_295ArrayIdLi3E1C8readonly7alignedE5ArrayIbLi1E1C8readonly7alignedE5ArrayIdLi1E1C8readonly7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE,@function
_ZN11bragg_numba7kernels4fast16add_orientationsB3v62B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE181Spots_28int64_2c_20int64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_209_29_2c_20float64_2c_20bool_2c_20Grid_28float64_20x_209_29_2c_20bool_2c_20bool_2c_20bool_295ArrayIdLi3E1C8readonly7alignedE5ArrayIbLi1E1C8readonly7alignedE5ArrayIdLi1E1C8readonly7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE:
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
	je	.LBB14_4
	vmovsd	(%r14), %xmm0
	subq	$8, %rsp
	.cfi_adjust_cfa_offset 8
	movq	2392(%rsp), %rcx
	movq	2400(%rsp), %r8
	movq	2408(%rsp), %r9
	movabsq	$_ZN11bragg_numba7kernels13block_factors12same_for_allB3v60B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedEd, %rax
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
	je	.LBB14_2
	vmovsd	%xmm0, 16(%rsp)
	vmovsd	%xmm0, 8(%rsp)
	vmovsd	%xmm0, 40(%rsp)
	vmovsd	%xmm0, 48(%rsp)
	vmovsd	%xmm0, 56(%rsp)
	testl	%eax, %eax
	je	.LBB14_8
	jmp	.LBB14_5
.LBB14_4:
	vxorpd	%xmm0, %xmm0, %xmm0
	vmovupd	%ymm0, 1168(%rsp)
	subq	$8, %rsp
	.cfi_adjust_cfa_offset 8
	movq	2392(%rsp), %rcx
	movq	2400(%rsp), %r8
	movq	2408(%rsp), %r9
	movabsq	$_ZN11bragg_numba7kernels13block_lattice5reachB3v56B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE, %rax
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
	jne	.LBB14_5
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
	movabsq	$.LCPI14_0, %rax
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
	jmp	.LBB14_8
.LBB14_2:
	vmovsd	%xmm0, 16(%rsp)
	vmovsd	%xmm0, 8(%rsp)
	vmovsd	%xmm0, 40(%rsp)
	vmovsd	%xmm0, 48(%rsp)
	vmovsd	%xmm0, 56(%rsp)
.LBB14_8:
	cmpq	$0, 2304(%rsp)
	movabsq	$NRT_decref, %r14
	setle	%al
	cmpq	$0, 2224(%rsp)
	setle	%cl
	orb	%al, %cl
	je	.LBB14_9
.LBB14_97:
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
.LBB14_6:
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
.LBB14_9:
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
	je	.LBB14_31
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
	movabsq	$.LCPI14_1, %rdi
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
	movabsq	$.LCPI14_2, %rax
	vbroadcastsd	(%rax), %ymm4
	vpbroadcastd	%xmm0, %ymm0
	vmovdqu	%ymm0, 1408(%rsp)
	vmovupd	%ymm4, 1200(%rsp)
	jmp	.LBB14_11
	.p2align	4
.LBB14_96:
	movq	152(%rsp), %rcx
	incq	%rcx
	cmpq	%rcx, 2304(%rsp)
	je	.LBB14_97
.LBB14_11:
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
	jmp	.LBB14_12
	.p2align	4
.LBB14_94:
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
.LBB14_95:
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
	je	.LBB14_96
.LBB14_12:
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
.LBB14_13:
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
	jne	.LBB14_13
	cmpb	$0, 36(%rsp)
	movq	2464(%rsp), %rdi
	movl	168(%rsp), %r11d
	movl	200(%rsp), %r15d
	movl	1040(%rsp), %r10d
	movq	2576(%rsp), %rbx
	movl	$-2147483648, %ebp
	je	.LBB14_15
.LBB14_21:
	cmpb	$0, 64(%rsp)
	movl	192(%rsp), %esi
	movl	184(%rsp), %r8d
	movl	176(%rsp), %r9d
	movabsq	$.LCPI14_4, %rdx
	je	.LBB14_22
	movabsq	$.LCPI14_7, %r14
	xorl	%eax, %eax
	.p2align	4
.LBB14_87:
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
	movabsq	$.LCPI14_4, %rdx
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
	movabsq	$.LCPI14_6, %rcx
	vfmadd213ss	272(%rsp), %xmm6, %xmm5
	vmovss	(%rcx), %xmm8
	movabsq	$.LCPI14_5, %rcx
	vfmadd213ss	%xmm0, %xmm6, %xmm7
	vfmadd213ss	%xmm0, %xmm6, %xmm2
	vfmadd213ss	%xmm0, %xmm6, %xmm4
	vmulss	%xmm5, %xmm5, %xmm14
	vmulss	%xmm5, %xmm1, %xmm1
	vmovaps	%xmm7, %xmm15
	vmovss	%xmm7, 240(%rsp)
	vmovss	(%rcx), %xmm7
	movabsq	$.LCPI14_8, %rcx
	vmovss	(%rcx), %xmm10
	movabsq	$.LCPI14_9, %rcx
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
	jne	.LBB14_87
	jmp	.LBB14_24
	.p2align	4
.LBB14_15:
	vmulsd	8(%rsp), %xmm13, %xmm0
	vmulsd	16(%rsp), %xmm14, %xmm1
	vmovsd	2088(%rsp), %xmm2
	vaddsd	%xmm1, %xmm0, %xmm0
	vmulsd	24(%rsp), %xmm15, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm0
	vsubsd	56(%rsp), %xmm0, %xmm1
	vucomisd	%xmm2, %xmm1
	jbe	.LBB14_88
	vaddsd	56(%rsp), %xmm0, %xmm0
	vmovsd	2096(%rsp), %xmm1
	vucomisd	%xmm0, %xmm1
	jbe	.LBB14_88
	vmulsd	8(%rsp), %xmm10, %xmm0
	vmulsd	16(%rsp), %xmm11, %xmm1
	vmovsd	2104(%rsp), %xmm2
	vaddsd	%xmm1, %xmm0, %xmm0
	vmulsd	24(%rsp), %xmm12, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm0
	vsubsd	48(%rsp), %xmm0, %xmm1
	vucomisd	%xmm2, %xmm1
	jbe	.LBB14_88
	vaddsd	48(%rsp), %xmm0, %xmm0
	vmovsd	2112(%rsp), %xmm1
	vucomisd	%xmm0, %xmm1
	jbe	.LBB14_88
	vmulsd	8(%rsp), %xmm7, %xmm0
	vmulsd	16(%rsp), %xmm8, %xmm1
	vmovsd	2120(%rsp), %xmm2
	vaddsd	%xmm1, %xmm0, %xmm0
	vmulsd	24(%rsp), %xmm9, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm0
	vsubsd	40(%rsp), %xmm0, %xmm1
	vucomisd	%xmm2, %xmm1
	jbe	.LBB14_88
	vaddsd	40(%rsp), %xmm0, %xmm0
	vmovsd	2128(%rsp), %xmm1
	vucomisd	%xmm0, %xmm1
	ja	.LBB14_21
	.p2align	4
.LBB14_88:
	cmpb	$0, 64(%rsp)
	movl	192(%rsp), %r8d
	movl	184(%rsp), %r9d
	movl	176(%rsp), %r10d
	movabsq	$NRT_decref, %r14
	movabsq	$.LCPI14_4, %rdx
	je	.LBB14_89
	xorl	%eax, %eax
	.p2align	4
.LBB14_93:
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
	movabsq	$.LCPI14_4, %rdx
	vxorps	%xmm8, %xmm8, %xmm8
	vcvtsi2ss	%ecx, %xmm8, %xmm1
	vxorps	%xmm8, %xmm8, %xmm8
	vcvtsi2ss	%esi, %xmm8, %xmm5
	vmovss	496(%rsp), %xmm0
	movabsq	$.LCPI14_6, %rcx
	vmovss	(%rdx), %xmm6
	vmovss	(%rcx), %xmm8
	movabsq	$.LCPI14_5, %rcx
	vfmadd213ss	464(%rsp), %xmm6, %xmm1
	vfmadd213ss	288(%rsp), %xmm6, %xmm3
	vfmadd213ss	272(%rsp), %xmm6, %xmm5
	vfmadd213ss	%xmm0, %xmm6, %xmm7
	vfmadd213ss	%xmm0, %xmm6, %xmm2
	vfmadd213ss	%xmm0, %xmm6, %xmm4
	vmovaps	%xmm7, %xmm15
	vmovss	%xmm7, 240(%rsp)
	vmovss	(%rcx), %xmm7
	movabsq	$.LCPI14_7, %rcx
	vmulss	%xmm1, %xmm1, %xmm12
	vmulss	%xmm3, %xmm3, %xmm13
	vmulss	%xmm5, %xmm5, %xmm14
	vmulss	%xmm3, %xmm1, %xmm1
	vmovss	(%rcx), %xmm9
	movabsq	$.LCPI14_8, %rcx
	vmovss	(%rcx), %xmm10
	movabsq	$.LCPI14_9, %rcx
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
	jne	.LBB14_93
	jmp	.LBB14_91
	.p2align	4
.LBB14_22:
	movabsq	$.LCPI14_6, %rsi
	movabsq	$.LCPI14_5, %r8
	movabsq	$.LCPI14_7, %r9
	movabsq	$.LCPI14_8, %r10
	movabsq	$.LCPI14_9, %r11
	xorl	%eax, %eax
	.p2align	4
.LBB14_23:
	vmovups	13312(%rdi,%rax,8), %ymm0
	vmovups	13344(%rdi,%rax,8), %ymm1
	vmovups	14336(%rdi,%rax,8), %ymm2
	vmovups	15392(%rdi,%rax,8), %ymm3
	movabsq	$.LCPI14_3, %rcx
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
	movabsq	$.LCPI14_1, %rcx
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
	jne	.LBB14_23
.LBB14_24:
	movq	2432(%rsp), %rdi
	movabsq	$NRT_decref, %r14
	vzeroupper
	callq	*%r14
	movq	2320(%rsp), %r15
	movq	2488(%rsp), %rdi
	cmpb	$0, 36(%rsp)
	jne	.LBB14_28
	jmp	.LBB14_25
.LBB14_89:
	movabsq	$.LCPI14_6, %rsi
	movabsq	$.LCPI14_5, %r8
	movabsq	$.LCPI14_7, %r9
	movabsq	$.LCPI14_8, %r10
	movabsq	$.LCPI14_9, %r11
	xorl	%eax, %eax
	.p2align	4
.LBB14_90:
	vmovups	13312(%rdi,%rax,8), %ymm0
	vmovups	13344(%rdi,%rax,8), %ymm1
	vmovups	14368(%rdi,%rax,8), %ymm2
	vmovups	15392(%rdi,%rax,8), %ymm3
	movabsq	$.LCPI14_3, %rcx
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
	movabsq	$.LCPI14_1, %rcx
	vpermpd	$216, %ymm2, %ymm2
	vxorps	%ymm3, %ymm0, %ymm0
	vxorps	%ymm3, %ymm1, %ymm1
	vxorps	%ymm3, %ymm2, %ymm2
	vpmulld	976(%rsp), %ymm0, %ymm3
	vcvtdq2ps	%ymm0, %ymm9
	vbroadcastss	(%rcx), %ymm0
	vcvtdq2ps	%ymm1, %ymm10
	vcvtdq2ps	%ymm2, %ymm11
	movabsq	$.LCPI14_10, %rcx
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
	jne	.LBB14_90
.LBB14_91:
	movq	2432(%rsp), %rdi
	vzeroupper
	callq	*%r14
.LBB14_25:
	movq	2352(%rsp), %rdx
	xorl	%eax, %eax
	.p2align	4
.LBB14_26:
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
	jne	.LBB14_26
	movq	2488(%rsp), %rdi
	callq	*%r14
	movq	2320(%rsp), %rdi
	callq	*%r14
	xorl	%r15d, %r15d
	xorl	%edi, %edi
.LBB14_28:
	callq	*%r14
	movq	%r15, %rdi
	callq	*%r14
	cmpb	$0, 160(%rsp)
	je	.LBB14_94
	movq	752(%rsp), %rcx
	xorl	%eax, %eax
	.p2align	4
.LBB14_30:
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
	jne	.LBB14_30
	jmp	.LBB14_95
.LBB14_31:
	movabsq	$.LCPI14_12, %rax
	vsubsd	%xmm9, %xmm8, %xmm3
	vmovsd	2056(%rsp), %xmm1
	vbroadcastsd	%xmm11, %ymm12
	vbroadcastsd	%xmm10, %ymm13
	vmovsd	2064(%rsp), %xmm0
	vmovsd	2048(%rsp), %xmm2
	movabsq	$.LCPI14_11, %rdx
	movabsq	$.LCPI14_15, %r12
	vmovsd	(%rax), %xmm14
	movabsq	$.LCPI14_13, %rax
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
	movabsq	$.LCPI14_14, %rax
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
	jmp	.LBB14_32
	.p2align	4
.LBB14_85:
	movq	632(%rsp), %rcx
	incq	%rcx
	cmpq	%rcx, 2304(%rsp)
	je	.LBB14_97
.LBB14_32:
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
	jmp	.LBB14_33
	.p2align	4
.LBB14_66:
	vmovapd	1328(%rsp), %xmm0
	vucomisd	560(%rsp), %xmm0
	jne	.LBB14_67
	jp	.LBB14_67
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
.LBB14_84:
	movq	1440(%rsp), %rbx
	movq	2376(%rsp), %rbp
	movq	%rbp, %rdi
	incq	%rbx
	vzeroupper
	callq	*%r14
	movq	2432(%rsp), %r15
	cmpq	%rbx, 2224(%rsp)
	je	.LBB14_85
.LBB14_33:
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
	je	.LBB14_36
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
	movabsq	$.LCPI14_16, %r15
	.p2align	4
.LBB14_35:
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
	jne	.LBB14_35
	jmp	.LBB14_61
	.p2align	4
.LBB14_36:
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
	movabsq	$.LCPI14_16, %r15
	vmulsd	8(%rsp), %xmm3, %xmm0
	vmulsd	16(%rsp), %xmm4, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm0
	vmulsd	24(%rsp), %xmm5, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm0
	vsubsd	56(%rsp), %xmm0, %xmm1
	vucomisd	%xmm2, %xmm1
	jbe	.LBB14_44
	vaddsd	56(%rsp), %xmm0, %xmm0
	vmovsd	2096(%rsp), %xmm1
	vucomisd	%xmm0, %xmm1
	jbe	.LBB14_44
	vmulsd	8(%rsp), %xmm6, %xmm0
	vmulsd	16(%rsp), %xmm7, %xmm1
	vmovsd	2104(%rsp), %xmm2
	vaddsd	%xmm1, %xmm0, %xmm0
	vmulsd	24(%rsp), %xmm8, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm0
	vsubsd	48(%rsp), %xmm0, %xmm1
	vucomisd	%xmm2, %xmm1
	jbe	.LBB14_44
	vaddsd	48(%rsp), %xmm0, %xmm0
	vmovsd	2112(%rsp), %xmm1
	vucomisd	%xmm0, %xmm1
	jbe	.LBB14_44
	vmulsd	8(%rsp), %xmm9, %xmm0
	vmulsd	16(%rsp), %xmm10, %xmm1
	vmovsd	2120(%rsp), %xmm2
	vaddsd	%xmm1, %xmm0, %xmm0
	vmulsd	24(%rsp), %xmm11, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm0
	vsubsd	40(%rsp), %xmm0, %xmm1
	vucomisd	%xmm2, %xmm1
	jbe	.LBB14_44
	vaddsd	40(%rsp), %xmm0, %xmm0
	vmovsd	2128(%rsp), %xmm1
	vucomisd	%xmm0, %xmm1
	jbe	.LBB14_44
	vbroadcastsd	%xmm4, %ymm2
	vbroadcastsd	%xmm5, %ymm1
	movq	2352(%rsp), %rdi
	movq	2464(%rsp), %r8
	vbroadcastsd	%xmm3, %ymm0
	movq	$-128, %rax
	movabsq	$.LCPI14_11, %r10
	movabsq	$.LCPI14_17, %rdx
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
.LBB14_43:
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
	jne	.LBB14_43
	jmp	.LBB14_46
	.p2align	4
.LBB14_44:
	vbroadcastsd	%xmm3, %ymm0
	vmovupd	1104(%rsp), %ymm15
	vmovupd	1696(%rsp), %ymm1
	vmovupd	1664(%rsp), %ymm2
	vmovupd	1632(%rsp), %ymm3
	movq	2352(%rsp), %rdi
	movq	2464(%rsp), %r8
	movq	$-1024, %rax
	movabsq	$.LCPI14_11, %r10
	movabsq	$.LCPI14_17, %rdx
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
.LBB14_45:
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
	jne	.LBB14_45
.LBB14_46:
	xorl	%eax, %eax
	cmpb	$0, 2160(%rsp)
	je	.LBB14_59
	vmovsd	168(%rsp), %xmm6
	vmovsd	64(%rsp), %xmm11
	vmovsd	160(%rsp), %xmm9
	vmovsd	1200(%rsp), %xmm10
	vmovsd	152(%rsp), %xmm12
	vmovapd	352(%rsp), %xmm8
	vmovapd	816(%rsp), %xmm13
	vmovapd	784(%rsp), %xmm14
	vxorpd	%xmm15, %xmm15, %xmm15
	jmp	.LBB14_52
	.p2align	4
.LBB14_59:
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
	jne	.LBB14_59
.LBB14_60:
	movq	%r9, %rdi
	vzeroupper
	callq	*%r14
.LBB14_61:
	movq	696(%rsp), %rax
	movabsq	$.LCPI14_43, %rdx
	movabsq	$.LCPI14_44, %rsi
	movabsq	$.LCPI14_45, %rdi
	movabsq	$.LCPI14_46, %r8
	movabsq	$.LCPI14_47, %r9
	movabsq	$.LCPI14_48, %r10
	movabsq	$.LCPI14_49, %r11
	testq	%rax, %rax
	je	.LBB14_66
	vmovupd	1952(%rsp), %ymm6
	vmovupd	1920(%rsp), %ymm7
	vmovupd	1888(%rsp), %ymm8
	vmovupd	1856(%rsp), %ymm9
	vmovupd	1824(%rsp), %ymm10
	vmovupd	1792(%rsp), %ymm11
	vmovupd	1760(%rsp), %ymm15
	vmovupd	1728(%rsp), %ymm13
	vmovupd	400(%rsp), %ymm14
	movabsq	$.LCPI14_11, %rcx
	cmpq	$1, %rax
	je	.LBB14_69
	cmpq	$2, %rax
	jne	.LBB14_81
	movabsq	$.LCPI14_22, %rdx
	movabsq	$.LCPI14_23, %rsi
	movabsq	$.LCPI14_24, %rdi
	movabsq	$.LCPI14_25, %r8
	movabsq	$.LCPI14_26, %r9
	movabsq	$.LCPI14_27, %r10
	movabsq	$.LCPI14_28, %r11
	movabsq	$.LCPI14_29, %r15
	movabsq	$.LCPI14_30, %rbp
	xorl	%eax, %eax
	.p2align	4
.LBB14_65:
	vmovupd	14336(%r13,%rax,8), %ymm1
	vmovupd	13312(%r13,%rax,8), %ymm0
	vmovupd	15360(%r13,%rax,8), %ymm2
	movabsq	$.LCPI14_31, %rbx
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
	movabsq	$.LCPI14_32, %rbx
	vfmadd231pd	%ymm4, %ymm2, %ymm3
	vbroadcastsd	(%rbx), %ymm4
	movabsq	$.LCPI14_33, %rbx
	vfmadd231pd	%ymm3, %ymm2, %ymm4
	vbroadcastsd	(%rbx), %ymm3
	movabsq	$.LCPI14_34, %rbx
	vfmadd231pd	%ymm4, %ymm2, %ymm3
	vbroadcastsd	(%rbx), %ymm4
	movabsq	$.LCPI14_35, %rbx
	vfmadd231pd	%ymm3, %ymm2, %ymm4
	vbroadcastsd	(%rbx), %ymm3
	movabsq	$.LCPI14_36, %rbx
	vfmadd231pd	%ymm4, %ymm2, %ymm3
	vbroadcastsd	(%rbx), %ymm4
	movabsq	$.LCPI14_37, %rbx
	vfmadd231pd	%ymm3, %ymm2, %ymm4
	vbroadcastsd	(%rbx), %ymm3
	movabsq	$.LCPI14_38, %rbx
	vfmadd231pd	%ymm4, %ymm2, %ymm3
	vbroadcastsd	(%rbx), %ymm4
	movabsq	$.LCPI14_39, %rbx
	vfmadd231pd	%ymm3, %ymm2, %ymm4
	vbroadcastsd	(%rcx), %ymm3
	vfmadd231pd	%ymm4, %ymm2, %ymm3
	vbroadcastsd	(%r9), %ymm2
	vpaddq	%ymm3, %ymm1, %ymm1
	vbroadcastsd	(%rbx), %ymm3
	movabsq	$.LCPI14_40, %rbx
	vbroadcastsd	(%rbx), %ymm5
	movabsq	$.LCPI14_41, %rbx
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
	jne	.LBB14_65
	jmp	.LBB14_84
.LBB14_58:
	vmovsd	1232(%rsp), %xmm3
	vroundsd	$9, %xmm7, %xmm7, %xmm6
	vroundsd	$9, %xmm4, %xmm4, %xmm5
	movabsq	$.LCPI14_18, %rcx
	vroundsd	$9, %xmm0, %xmm0, %xmm1
	vmovsd	560(%rsp), %xmm14
	vmovsd	(%rdx), %xmm13
	movq	672(%rsp), %r15
	movq	640(%rsp), %rbx
	movq	664(%rsp), %r11
	vmovapd	(%rcx), %xmm8
	movabsq	$.LCPI14_19, %rcx
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
	movabsq	$.LCPI14_20, %rcx
	vmulsd	%xmm4, %xmm11, %xmm4
	vmovsd	(%rcx), %xmm13
	movabsq	$.LCPI14_21, %rcx
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
	movabsq	$.LCPI14_17, %rdx
	vfmadd231sd	16(%rdi,%rcx,8), %xmm1, %xmm6
	vfmadd231sd	24(%rdi,%rcx,8), %xmm1, %xmm3
	vmovsd	464(%rsp), %xmm1
	vmulsd	%xmm7, %xmm12, %xmm7
	vmovsd	752(%rsp), %xmm12
	vfmadd231sd	16(%r15,%rcx,8), %xmm15, %xmm6
	vfmadd231sd	24(%r15,%rcx,8), %xmm15, %xmm3
	movabsq	$.LCPI14_16, %r15
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
.LBB14_50:
	addq	%r13, %rcx
	vmovsd	%xmm0, (%rcx,%rax,8)
.LBB14_51:
	incq	%rax
	cmpq	$128, %rax
	je	.LBB14_60
.LBB14_52:
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
	ja	.LBB14_48
	vsubsd	%xmm9, %xmm0, %xmm4
	vaddsd	(%r15), %xmm4, %xmm4
	vucomisd	%xmm6, %xmm4
	ja	.LBB14_48
	vmulsd	1008(%rsp), %xmm2, %xmm4
	vmulsd	976(%rsp), %xmm3, %xmm5
	vaddsd	%xmm5, %xmm4, %xmm4
	vmulsd	944(%rsp), %xmm1, %xmm5
	vaddsd	%xmm5, %xmm4, %xmm4
	vsubsd	%xmm10, %xmm4, %xmm5
	vaddsd	(%r15), %xmm5, %xmm5
	vucomisd	%xmm11, %xmm5
	ja	.LBB14_48
	vaddsd	(%rdx), %xmm4, %xmm5
	vucomisd	%xmm5, %xmm10
	ja	.LBB14_48
	vmulsd	912(%rsp), %xmm2, %xmm2
	vmulsd	880(%rsp), %xmm3, %xmm3
	vmulsd	848(%rsp), %xmm1, %xmm1
	vaddsd	%xmm3, %xmm2, %xmm2
	vaddsd	%xmm1, %xmm2, %xmm7
	vsubsd	%xmm12, %xmm7, %xmm1
	vaddsd	(%r15), %xmm1, %xmm1
	vucomisd	1408(%rsp), %xmm1
	ja	.LBB14_48
	vaddsd	(%rdx), %xmm7, %xmm1
	vucomisd	%xmm1, %xmm12
	jbe	.LBB14_58
	.p2align	4
.LBB14_48:
	movl	16384(%r8,%rax,8), %ecx
	vmovsd	(%rdi,%rcx,8), %xmm0
	vmovsd	%xmm0, 17408(%r13,%rax,8)
	vmovsd	12288(%r13,%rax,8), %xmm0
	vucomisd	%xmm15, %xmm0
	jne	.LBB14_49
	jnp	.LBB14_51
.LBB14_49:
	vmovsd	(%r10), %xmm0
	movl	$21504, %ecx
	jmp	.LBB14_50
	.p2align	4
.LBB14_69:
	vmovupd	1504(%rsp), %ymm8
	vmovupd	1040(%rsp), %ymm9
	vmovupd	1296(%rsp), %ymm10
	vmovupd	1264(%rsp), %ymm11
	xorl	%eax, %eax
	jmp	.LBB14_70
	.p2align	4
.LBB14_72:
	vxorpd	%xmm1, %xmm1, %xmm1
.LBB14_73:
	vsqrtpd	%ymm2, %ymm2
	vbroadcastsd	(%rdx), %ymm5
	vbroadcastsd	(%rsi), %ymm6
	vbroadcastsd	(%r8), %ymm12
	vbroadcastsd	(%r10), %ymm7
	movabsq	$.LCPI14_50, %r14
	movabsq	$.LCPI14_51, %rbx
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
	movabsq	$.LCPI14_52, %r14
	vbroadcastsd	(%r14), %ymm14
	movabsq	$.LCPI14_53, %r14
	vbroadcastsd	(%r14), %ymm13
	movabsq	$.LCPI14_54, %r14
	vfmadd231pd	%ymm5, %ymm4, %ymm7
	vbroadcastsd	(%r11), %ymm5
	vfmadd231pd	%ymm7, %ymm4, %ymm5
	vbroadcastsd	(%rbx), %ymm7
	vmulpd	%ymm5, %ymm3, %ymm3
	vfmadd231pd	%ymm12, %ymm4, %ymm7
	vbroadcastsd	(%r14), %ymm12
	movabsq	$.LCPI14_55, %r14
	vfmadd231pd	%ymm7, %ymm4, %ymm14
	vfmadd231pd	%ymm14, %ymm4, %ymm13
	vbroadcastsd	(%r14), %ymm14
	movabsq	$.LCPI14_56, %r14
	vfmadd231pd	%ymm13, %ymm4, %ymm12
	vbroadcastsd	(%r14), %ymm13
	movabsq	$.LCPI14_57, %r14
	vfmadd231pd	%ymm12, %ymm4, %ymm14
	vbroadcastsd	(%r14), %ymm12
	movabsq	$.LCPI14_58, %r14
	vbroadcastsd	(%r14), %ymm5
	movabsq	$.LCPI14_65, %r14
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
	je	.LBB14_74
.LBB14_70:
	vmulpd	13312(%r13,%rax,8), %ymm9, %ymm0
	vmulpd	14336(%r13,%rax,8), %ymm10, %ymm1
	vmulpd	15360(%r13,%rax,8), %ymm11, %ymm2
	movabsq	$.LCPI14_42, %r14
	vmulpd	%ymm0, %ymm0, %ymm0
	vmulpd	%ymm1, %ymm1, %ymm1
	vmulpd	%ymm2, %ymm2, %ymm3
	vaddpd	%ymm1, %ymm0, %ymm0
	vaddpd	%ymm3, %ymm0, %ymm0
	vmulpd	240(%rsp), %ymm0, %ymm2
	vbroadcastsd	(%r14), %ymm0
	vmulpd	%ymm0, %ymm2, %ymm0
	testb	%bpl, %bpl
	jne	.LBB14_72
	movabsq	$.LCPI14_59, %r14
	vbroadcastsd	(%r14), %ymm1
	movabsq	$.LCPI14_60, %r14
	vbroadcastsd	(%r14), %ymm3
	movabsq	$.LCPI14_61, %r14
	vbroadcastsd	(%r14), %ymm4
	movabsq	$.LCPI14_62, %r14
	vbroadcastsd	(%r14), %ymm5
	movabsq	$.LCPI14_63, %r14
	vdivpd	%ymm1, %ymm0, %ymm1
	vaddpd	%ymm3, %ymm1, %ymm1
	vmulpd	%ymm1, %ymm0, %ymm1
	vaddpd	%ymm4, %ymm1, %ymm1
	vbroadcastsd	(%r14), %ymm4
	movabsq	$.LCPI14_64, %r14
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
	jmp	.LBB14_73
	.p2align	4
.LBB14_74:
	movabsq	$NRT_decref, %r14
	testb	%bpl, %bpl
	je	.LBB14_84
	xorl	%r15d, %r15d
	jmp	.LBB14_77
	.p2align	4
.LBB14_80:
	vmulsd	1472(%rsp), %xmm0, %xmm0
	vmulsd	%xmm0, %xmm2, %xmm0
	vfmadd213sd	%xmm1, %xmm0, %xmm0
	vmovsd	%xmm0, 18432(%r13,%r15,8)
.LBB14_76:
	incq	%r15
	cmpq	$128, %r15
	je	.LBB14_84
.LBB14_77:
	vmovsd	13312(%r13,%r15,8), %xmm2
	vmovsd	14336(%r13,%r15,8), %xmm1
	vmovsd	15360(%r13,%r15,8), %xmm0
	movabsq	$.LCPI14_42, %rax
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
	movabsq	$.LCPI14_65, %rax
	vucomisd	(%rax), %xmm3
	ja	.LBB14_76
	vmovapd	592(%rsp), %xmm3
	vmulsd	%xmm2, %xmm2, %xmm2
	vmulsd	%xmm1, %xmm1, %xmm1
	vmulsd	%xmm0, %xmm0, %xmm0
	movabsq	$.LCPI14_58, %rax
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
	jne	.LBB14_79
	jnp	.LBB14_80
.LBB14_79:
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
	movabsq	$.LCPI14_16, %rax
	vmovsd	208(%rsp), %xmm2
	vdivsd	%xmm1, %xmm0, %xmm0
	vmulsd	%xmm1, %xmm1, %xmm1
	vsubsd	712(%rsp), %xmm0, %xmm0
	vmulsd	(%rax), %xmm0, %xmm0
	vdivsd	%xmm1, %xmm0, %xmm0
	vmovsd	112(%rsp), %xmm1
	jmp	.LBB14_80
	.p2align	4
.LBB14_81:
	xorl	%eax, %eax
	.p2align	4
.LBB14_82:
	vmovupd	14336(%r13,%rax,8), %ymm1
	vmovupd	13312(%r13,%rax,8), %ymm3
	vmovupd	15360(%r13,%rax,8), %ymm2
	vmovapd	%ymm9, %ymm12
	movabsq	$.LCPI14_67, %rcx
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
	jne	.LBB14_82
	jmp	.LBB14_84
.LBB14_67:
	movabsq	$.LCPI14_66, %rcx
	xorl	%eax, %eax
	.p2align	4
.LBB14_68:
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
	jne	.LBB14_68
	jmp	.LBB14_84
.LBB14_5:
	movq	80(%rsp), %rcx
	jmp	.LBB14_6
.Lfunc_end14:
	.size	_ZN11bragg_numba7kernels4fast16add_orientationsB3v62B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE181Spots_28int64_2c_20int64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_209_29_2c_20float64_2c_20bool_2c_20Grid_28float64_20x_209_29_2c_20bool_2c_20bool_2c_20bool_295ArrayIdLi3E1C8readonly7alignedE5ArrayIbLi1E1C8readonly7alignedE5ArrayIdLi1E1C8readonly7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE, .Lfunc_end14-_ZN11bragg_numba7kernels4fast16add_orientationsB3v62B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE181Spots_28int64_2c_20int64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_209_29_2c_20float64_2c_20bool_2c_20Grid_28float64_20x_209_29_2c_20bool_2c_20bool_2c_20bool_295ArrayIdLi3E1C8readonly7alignedE5ArrayIbLi1E1C8readonly7alignedE5ArrayIdLi1E1C8readonly7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE
	.cfi_endproc

	.weak	_ZN11bragg_numba7kernels13block_factors12same_for_allB3v60B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedEd
	.p2align	4
	.type	_ZN11bragg_numba7kernels13block_factors12same_for_allB3v60B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedEd,@function
_ZN11bragg_numba7kernels13block_factors12same_for_allB3v60B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedEd:
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
.Lfunc_end15:
	.size	_ZN11bragg_numba7kernels13block_factors12same_for_allB3v60B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedEd, .Lfunc_end15-_ZN11bragg_numba7kernels13block_factors12same_for_allB3v60B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedEd

	.weak	_ZN11bragg_numba7kernels13block_lattice5reachB3v56B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE
	.p2align	4
	.type	_ZN11bragg_numba7kernels13block_lattice5reachB3v56B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE,@function
_ZN11bragg_numba7kernels13block_lattice5reachB3v56B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE:
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
.LBB16_1:
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
	jne	.LBB16_1
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
.Lfunc_end16:
	.size	_ZN11bragg_numba7kernels13block_lattice5reachB3v56B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE, .Lfunc_end16-_ZN11bragg_numba7kernels13block_lattice5reachB3v56B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE
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

	.type	_ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB4v124B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx,@object
	.comm	_ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB4v124B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx,8,8
	.type	".const.missing Environment: _ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB4v124B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx",@object
	.p2align	4, 0x0
".const.missing Environment: _ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB4v124B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx":
	.asciz	"missing Environment: _ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB4v124B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx"
	.size	".const.missing Environment: _ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB4v124B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx", 1680

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

	.type	_ZN08NumbaEnv11bragg_numba7kernels5block12in_registersB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE415Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels5block12in_registersB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE415Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels4fast8light_ofB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE256Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29289Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29201Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels4fast8light_ofB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE256Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29289Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29201Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels4fast8spots_ofB2v9B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE289Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29109StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_2928Literal_5bbool_5d_28False_2928Literal_5bbool_5d_28False_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels4fast8spots_ofB2v9B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE289Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29109StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_2928Literal_5bbool_5d_28False_2928Literal_5bbool_5d_28False_29,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice11spot_metricB3v10B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE289Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2928Literal_5bbool_5d_28False_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice11spot_metricB3v10B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE289Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2928Literal_5bbool_5d_28False_29,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice7grid_ofB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE109StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice7grid_ofB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE109StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29,8,8
	.type	_ZN08NumbaEnv5numba2np8arrayobj23normalize_reshape_valueB3v17B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEy5ArrayIxLi1E1C7mutable7alignedE,@object
	.comm	_ZN08NumbaEnv5numba2np8arrayobj23normalize_reshape_valueB3v17B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEy5ArrayIxLi1E1C7mutable7alignedE,8,8
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

	.type	_ZN08NumbaEnv5numba2np8arrayobj13impl_np_array12_3clocals_3e4implB3v12B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE57list_28list_28float64_29_3civ_3dNone_3e_29_3civ_3dNone_3e27omitted_28default_3dNone_29,@object
	.comm	_ZN08NumbaEnv5numba2np8arrayobj13impl_np_array12_3clocals_3e4implB3v12B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE57list_28list_28float64_29_3civ_3dNone_3e_29_3civ_3dNone_3e27omitted_28default_3dNone_29,8,8
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

	.type	_ZN08NumbaEnv5numba2np8arrayobj15_call_allocatorB3v13B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj,@object
	.comm	_ZN08NumbaEnv5numba2np8arrayobj15_call_allocatorB3v13B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj,8,8
	.type	_ZN08NumbaEnv5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB3v14B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj,@object
	.comm	_ZN08NumbaEnv5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB3v14B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj,8,8
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

	.type	_ZN08NumbaEnv11bragg_numba7kernels4fast15block_intensityB4v125B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29147Light_28int64_2c_20bool_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20int64_2c_20bool_2c_20float64_2c_20float64_29181Spots_28int64_2c_20int64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_209_29_2c_20float64_2c_20bool_2c_20Grid_28float64_20x_209_29_2c_20bool_2c_20bool_2c_20bool_295ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi3E1C8readonly7alignedE5ArrayIbLi1E1C8readonly7alignedE5ArrayIdLi1E1C8readonly7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels4fast15block_intensityB4v125B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29147Light_28int64_2c_20bool_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20int64_2c_20bool_2c_20float64_2c_20float64_29181Spots_28int64_2c_20int64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_209_29_2c_20float64_2c_20bool_2c_20Grid_28float64_20x_209_29_2c_20bool_2c_20bool_2c_20bool_295ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi3E1C8readonly7alignedE5ArrayIbLi1E1C8readonly7alignedE5ArrayIdLi1E1C8readonly7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels5block5clearB3v20B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedEdd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels5block5clearB3v20B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedEdd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels5block14forget_captureB4v126B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels5block14forget_captureB4v126B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels5block5placeB4v127B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedExxxxb,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels5block5placeB4v127B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedExxxxb,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels8detector19detector_coordinateB4v128B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dEdxxd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels8detector19detector_coordinateB4v128B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dEdxxd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels8detector8positionB4v129B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29dddb,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels8detector8positionB4v129B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29dddb,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels8detector20curved_position_of_cB3v27B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29ddd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels8detector20curved_position_of_cB3v27B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29ddd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels8detector15curved_positionB3v31B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29dd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels8detector15curved_positionB3v31B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29dd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels4vec35scaleB3v28B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dEd8UniTupleIdLi3EE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels4vec35scaleB3v28B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dEd8UniTupleIdLi3EE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels4vec311rotate_axisB3v29B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE8UniTupleIdLi3EE8UniTupleIdLi3EEd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels4vec311rotate_axisB3v29B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE8UniTupleIdLi3EE8UniTupleIdLi3EEd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels5block9_keep_rayB3v35B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedEx8UniTupleIdLi3EE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels5block9_keep_rayB3v35B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedEx8UniTupleIdLi3EE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels8detector13flat_positionB3v26B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29ddd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels8detector13flat_positionB3v26B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29ddd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels5block8has_zeroB4v130B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE25Literal_5bint_5d_28768_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels5block8has_zeroB4v130B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE25Literal_5bint_5d_28768_29,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels5block18update_solid_angleB4v131B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedEb,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels5block18update_solid_angleB4v131B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedEb,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels8detector11solid_angleB3v39B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29d,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels8detector11solid_angleB3v39B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29d,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels5block8has_zeroB4v132B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE25Literal_5bint_5d_28896_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels5block8has_zeroB4v132B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE25Literal_5bint_5d_28896_29,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels5block14update_captureB4v133B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedExb,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels5block14update_captureB4v133B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedExb,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels8detector16capture_fractionB4v134B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29x8UniTupleIdLi3EE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels8detector16capture_fractionB4v134B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29x8UniTupleIdLi3EE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels5block3aimB3v45B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE8UniTupleIdLi3EEdd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels5block3aimB3v45B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE8UniTupleIdLi3EEdd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels6series8quotientB3v36B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwYbmCWJgA_3dEddd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels6series8quotientB3v36B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwYbmCWJgA_3dEddd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels5pixel9is_culledB3v46B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dEdd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels5pixel9is_culledB3v46B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dEdd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels5block8has_zeroB4v135B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE26Literal_5bint_5d_281024_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels5block8has_zeroB4v135B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE26Literal_5bint_5d_281024_29,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels5block19update_polarizationB4v136B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE8UniTupleIdLi3EEd8UniTupleIdLi3EEb,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels5block19update_polarizationB4v136B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE8UniTupleIdLi3EEd8UniTupleIdLi3EEb,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels12polarization15transverse_axesB3v42B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE8UniTupleIdLi3EE8UniTupleIdLi3EE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels12polarization15transverse_axesB3v42B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE8UniTupleIdLi3EE8UniTupleIdLi3EE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels4vec35crossB3v32B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE8UniTupleIdLi3EE8UniTupleIdLi3EE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels4vec35crossB3v32B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE8UniTupleIdLi3EE8UniTupleIdLi3EE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels4vec34unitB3v33B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE8UniTupleIdLi3EE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels4vec34unitB3v33B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE8UniTupleIdLi3EE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels12polarization19polarization_factorB3v43B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dEd8UniTupleIdLi3EE8UniTupleIdLi3EE8UniTupleIdLi3EE8UniTupleIdLi3EE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels12polarization19polarization_factorB3v43B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dEd8UniTupleIdLi3EE8UniTupleIdLi3EE8UniTupleIdLi3EE8UniTupleIdLi3EE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels4vec33dotB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE8UniTupleIdLi3EE8UniTupleIdLi3EE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels4vec33dotB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE8UniTupleIdLi3EE8UniTupleIdLi3EE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels4fast9add_waterB4v137B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels4fast9add_waterB4v137B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels4fast16add_orientationsB3v62B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE181Spots_28int64_2c_20int64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_209_29_2c_20float64_2c_20bool_2c_20Grid_28float64_20x_209_29_2c_20bool_2c_20bool_2c_20bool_295ArrayIdLi3E1C8readonly7alignedE5ArrayIbLi1E1C8readonly7alignedE5ArrayIdLi1E1C8readonly7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels4fast16add_orientationsB3v62B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE181Spots_28int64_2c_20int64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_209_29_2c_20float64_2c_20bool_2c_20Grid_28float64_20x_209_29_2c_20bool_2c_20bool_2c_20bool_295ArrayIdLi3E1C8readonly7alignedE5ArrayIbLi1E1C8readonly7alignedE5ArrayIdLi1E1C8readonly7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_factors12same_for_allB3v60B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedEd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_factors12same_for_allB3v60B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedEd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice5reachB3v56B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice5reachB3v56B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE,8,8
	.type	_ZN08NumbaEnv5numba7cpython7numbers14int_power_impl12_3clocals_3e9int_powerB3v58B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEdx,@object
	.comm	_ZN08NumbaEnv5numba7cpython7numbers14int_power_impl12_3clocals_3e9int_powerB3v58B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEdx,8,8
	.type	_ZN08NumbaEnv5numba7cpython8builtins6ol_max12_3clocals_3e4implB3v57B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE15StarArgUniTupleIdLi2EE,@object
	.comm	_ZN08NumbaEnv5numba7cpython8builtins6ol_max12_3clocals_3e4implB3v57B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE15StarArgUniTupleIdLi2EE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels5pixel11orientationB3v63B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi3E1C8readonly7alignedE23Literal_5bint_5d_280_2923Literal_5bint_5d_280_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels5pixel11orientationB3v63B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi3E1C8readonly7alignedE23Literal_5bint_5d_280_2923Literal_5bint_5d_280_29,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice7spreadsB3v64B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE8UniTupleIdLi9EEd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice7spreadsB3v64B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE8UniTupleIdLi9EEd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels4vec34normB3v34B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE8UniTupleIdLi3EE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels4vec34normB3v34B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE8UniTupleIdLi3EE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels5pixel11orientationB3v65B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi3E1C8readonly7alignedExx,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels5pixel11orientationB3v65B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi3E1C8readonly7alignedExx,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels4fast22add_orientation_singleB3v66B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE181Spots_28int64_2c_20int64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_209_29_2c_20float64_2c_20bool_2c_20Grid_28float64_20x_209_29_2c_20bool_2c_20bool_2c_20bool_298UniTupleIdLi9EE8UniTupleIdLi3EE8UniTupleIdLi3EE5ArrayIdLi1E1C8readonly7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels4fast22add_orientation_singleB3v66B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE181Spots_28int64_2c_20int64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_209_29_2c_20float64_2c_20bool_2c_20Grid_28float64_20x_209_29_2c_20bool_2c_20bool_2c_20bool_298UniTupleIdLi9EE8UniTupleIdLi3EE8UniTupleIdLi3EE5ArrayIdLi1E1C8readonly7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice17split_reflectionsB3v67B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedE8UniTupleIdLi9EE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice17split_reflectionsB3v67B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedE8UniTupleIdLi9EE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice20square_single_insideB3v71B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE25Grid_28float64_20x_209_295ArrayIfLi1E1C7mutable7alignedEddd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice20square_single_insideB3v71B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE25Grid_28float64_20x_209_295ArrayIfLi1E1C7mutable7alignedEddd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice14_square_singleB3v72B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE25Grid_28float64_20x_209_295ArrayIfLi1E1C7mutable7alignedEddd28Literal_5bbool_5d_28False_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice14_square_singleB3v72B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE25Grid_28float64_20x_209_295ArrayIfLi1E1C7mutable7alignedEddd28Literal_5bbool_5d_28False_29,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice6_wholeB3v73B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIiLi1E1C7mutable7alignedE26Literal_5bint_5d_281664_29xii28Literal_5bbool_5d_28False_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice6_wholeB3v73B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIiLi1E1C7mutable7alignedE26Literal_5bint_5d_281664_29xii28Literal_5bbool_5d_28False_29,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice6_wholeB3v76B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIiLi1E1C7mutable7alignedE26Literal_5bint_5d_281792_29xii28Literal_5bbool_5d_28False_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice6_wholeB3v76B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIiLi1E1C7mutable7alignedE26Literal_5bint_5d_281792_29xii28Literal_5bbool_5d_28False_29,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice6_wholeB3v77B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIiLi1E1C7mutable7alignedE26Literal_5bint_5d_281920_29xii28Literal_5bbool_5d_28False_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice6_wholeB3v77B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIiLi1E1C7mutable7alignedE26Literal_5bint_5d_281920_29xii28Literal_5bbool_5d_28False_29,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice22square_single_anywhereB3v80B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE25Grid_28float64_20x_209_295ArrayIfLi1E1C7mutable7alignedEddd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice22square_single_anywhereB3v80B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE25Grid_28float64_20x_209_295ArrayIfLi1E1C7mutable7alignedEddd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice14_square_singleB3v81B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE25Grid_28float64_20x_209_295ArrayIfLi1E1C7mutable7alignedEddd27Literal_5bbool_5d_28True_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice14_square_singleB3v81B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE25Grid_28float64_20x_209_295ArrayIfLi1E1C7mutable7alignedEddd27Literal_5bbool_5d_28True_29,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice6_wholeB3v82B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIiLi1E1C7mutable7alignedE26Literal_5bint_5d_281664_29xii27Literal_5bbool_5d_28True_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice6_wholeB3v82B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIiLi1E1C7mutable7alignedE26Literal_5bint_5d_281664_29xii27Literal_5bbool_5d_28True_29,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice6_wholeB3v83B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIiLi1E1C7mutable7alignedE26Literal_5bint_5d_281792_29xii27Literal_5bbool_5d_28True_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice6_wholeB3v83B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIiLi1E1C7mutable7alignedE26Literal_5bint_5d_281792_29xii27Literal_5bbool_5d_28True_29,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice6_wholeB3v84B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIiLi1E1C7mutable7alignedE26Literal_5bint_5d_281920_29xii27Literal_5bbool_5d_28True_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice6_wholeB3v84B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIiLi1E1C7mutable7alignedE26Literal_5bint_5d_281920_29xii27Literal_5bbool_5d_28True_29,8,8
	.type	_ZN08NumbaEnv5numba7cpython8builtins6ol_max12_3clocals_3e4implB3v74B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFmRMMkiiDmaAIAE15StarArgUniTupleIiLi2EE,@object
	.comm	_ZN08NumbaEnv5numba7cpython8builtins6ol_max12_3clocals_3e4implB3v74B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFmRMMkiiDmaAIAE15StarArgUniTupleIiLi2EE,8,8
	.type	_ZN08NumbaEnv5numba7cpython8builtins6ol_min12_3clocals_3e4implB3v75B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFmRMMkiiDmaAIAE15StarArgUniTupleIiLi2EE,@object
	.comm	_ZN08NumbaEnv5numba7cpython8builtins6ol_min12_3clocals_3e4implB3v75B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFmRMMkiiDmaAIAE15StarArgUniTupleIiLi2EE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice7_singleB3v78B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwYbmCWJgA_3dEif,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice7_singleB3v78B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwYbmCWJgA_3dEif,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels6series18sin_pi_over_singleB3v79B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwYbmCWJgA_3dEf,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels6series18sin_pi_over_singleB3v79B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwYbmCWJgA_3dEf,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_factors14look_up_singleB3v85B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIdLi1E1C8readonly7alignedE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_factors14look_up_singleB3v85B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIdLi1E1C8readonly7alignedE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice10add_singleB3v86B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice10add_singleB3v86B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels4fast15add_orientationB3v87B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE181Spots_28int64_2c_20int64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_209_29_2c_20float64_2c_20bool_2c_20Grid_28float64_20x_209_29_2c_20bool_2c_20bool_2c_20bool_298UniTupleIdLi9EE8UniTupleIdLi3EE8UniTupleIdLi3EE5ArrayIdLi1E1C8readonly7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels4fast15add_orientationB3v87B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE181Spots_28int64_2c_20int64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_209_29_2c_20float64_2c_20bool_2c_20Grid_28float64_20x_209_29_2c_20bool_2c_20bool_2c_20bool_298UniTupleIdLi9EE8UniTupleIdLi3EE8UniTupleIdLi3EE5ArrayIdLi1E1C8readonly7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice11reflectionsB3v88B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedE25Grid_28float64_20x_209_298UniTupleIdLi9EE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice11reflectionsB3v88B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedE25Grid_28float64_20x_209_298UniTupleIdLi9EE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice12_reflectionsB3v89B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedE25Grid_28float64_20x_209_298UniTupleIdLi9EE28Literal_5bbool_5d_28False_2928Literal_5bbool_5d_28False_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice12_reflectionsB3v89B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedE25Grid_28float64_20x_209_298UniTupleIdLi9EE28Literal_5bbool_5d_28False_2928Literal_5bbool_5d_28False_29,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice10all_insideB3v69B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE25Grid_28float64_20x_209_298UniTupleIdLi9EE8UniTupleIdLi3EE8UniTupleIdLi3EE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice10all_insideB3v69B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE25Grid_28float64_20x_209_298UniTupleIdLi9EE8UniTupleIdLi3EE8UniTupleIdLi3EE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice12_axis_insideB3v70B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dEdddd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice12_axis_insideB3v70B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dEdddd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice18reflections_insideB3v93B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedE25Grid_28float64_20x_209_298UniTupleIdLi9EE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice18reflections_insideB3v93B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedE25Grid_28float64_20x_209_298UniTupleIdLi9EE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice12_reflectionsB3v94B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedE25Grid_28float64_20x_209_298UniTupleIdLi9EE27Literal_5bbool_5d_28True_2928Literal_5bbool_5d_28False_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice12_reflectionsB3v94B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedE25Grid_28float64_20x_209_298UniTupleIdLi9EE27Literal_5bbool_5d_28True_2928Literal_5bbool_5d_28False_29,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice20reflections_anywhereB3v95B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedE25Grid_28float64_20x_209_298UniTupleIdLi9EE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice20reflections_anywhereB3v95B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedE25Grid_28float64_20x_209_298UniTupleIdLi9EE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice12_reflectionsB3v96B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedE25Grid_28float64_20x_209_298UniTupleIdLi9EE27Literal_5bbool_5d_28True_2927Literal_5bbool_5d_28True_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice12_reflectionsB3v96B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedE25Grid_28float64_20x_209_298UniTupleIdLi9EE27Literal_5bbool_5d_28True_2927Literal_5bbool_5d_28True_29,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels7lattice7nearestB3v90B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dEd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels7lattice7nearestB3v90B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dEd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice5_heldB3v91B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dEddd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice5_heldB3v91B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dEddd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_factors11interpolateB3v97B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE8UniTupleIdLi9EE25Grid_28float64_20x_209_295ArrayIdLi1E1C8readonly7alignedE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_factors11interpolateB3v97B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE8UniTupleIdLi9EE25Grid_28float64_20x_209_295ArrayIdLi1E1C8readonly7alignedE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_factors9_in_rangeB3v98B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE25Grid_28float64_20x_209_29ddd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_factors9_in_rangeB3v98B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE25Grid_28float64_20x_209_29ddd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels16structure_factor13axis_in_rangeB3v99B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dEddd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels16structure_factor13axis_in_rangeB3v99B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dEddd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_factors9_tricubicB4v100B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwYbmCWJgA_3dE25Grid_28float64_20x_209_295ArrayIdLi1E1C8readonly7alignedEddd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_factors9_tricubicB4v100B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwYbmCWJgA_3dE25Grid_28float64_20x_209_295ArrayIdLi1E1C8readonly7alignedEddd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels16structure_factor16lagrange_weightsB4v101B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwYbmCWJgA_3dEd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels16structure_factor16lagrange_weightsB4v101B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwYbmCWJgA_3dEd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice13place_in_gridB3v92B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwYbmCWJgA_3dE25Grid_28float64_20x_209_29ddd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice13place_in_gridB3v92B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwYbmCWJgA_3dE25Grid_28float64_20x_209_29ddd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_factors10_add_planeB4v102B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwYbmCWJgA_3dE8UniTupleIdLi4EEd8UniTupleIdLi4EE5ArrayIdLi1E1C8readonly7alignedEyy,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_factors10_add_planeB4v102B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwYbmCWJgA_3dE8UniTupleIdLi4EEd8UniTupleIdLi4EE5ArrayIdLi1E1C8readonly7alignedEyy,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_factors9_add_lineB4v103B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwYbmCWJgA_3dE8UniTupleIdLi4EEd5ArrayIdLi1E1C8readonly7alignedEy,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_factors9_add_lineB4v103B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwYbmCWJgA_3dE8UniTupleIdLi4EEd5ArrayIdLi1E1C8readonly7alignedEy,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_factors7look_upB4v104B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIdLi1E1C8readonly7alignedE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_factors7look_upB4v104B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIdLi1E1C8readonly7alignedE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels4fast9add_shapeB4v105B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE181Spots_28int64_2c_20int64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_209_29_2c_20float64_2c_20bool_2c_20Grid_28float64_20x_209_29_2c_20bool_2c_20bool_2c_20bool_295ArrayIdLi1E1C7mutable7alignedE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels4fast9add_shapeB4v105B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE181Spots_28int64_2c_20int64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_209_29_2c_20float64_2c_20bool_2c_20Grid_28float64_20x_209_29_2c_20bool_2c_20bool_2c_20bool_295ArrayIdLi1E1C7mutable7alignedE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice11single_cellB4v106B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice11single_cellB4v106B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice6squareB4v107B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedEddd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice6squareB4v107B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedEddd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice6_cycleB4v108B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dEdd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice6_cycleB4v108B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dEdd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice9_productsB4v109B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwYbmCWJgA_3dEdddddd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice9_productsB4v109B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwYbmCWJgA_3dEdddddd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice4ballB4v112B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedEddddb,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice4ballB4v112B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedEddddb,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels6series11sin_pi_overB4v110B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwYbmCWJgA_3dEd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels6series11sin_pi_overB4v110B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwYbmCWJgA_3dEd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels6series6cos_piB4v114B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwYbmCWJgA_3dEd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels6series6cos_piB4v114B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwYbmCWJgA_3dEd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels7lattice11ball_seriesB4v115B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dEd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels7lattice11ball_seriesB4v115B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dEd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice14ball_of_c_nearB4v116B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedEdddd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice14ball_of_c_nearB4v116B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedEdddd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice6_t_sqrB4v113B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedExdddd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice6_t_sqrB4v113B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedExdddd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels7lattice10radius_sqrB4v117B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dEdddddd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels7lattice10radius_sqrB4v117B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dEdddddd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels7lattice9ball_of_cB4v118B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dEd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels7lattice9ball_of_cB4v118B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dEd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice5gaussB4v119B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedEd8UniTupleIdLi9EEd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice5gaussB4v119B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedEd8UniTupleIdLi9EEd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels6series12exp_of_minusB4v121B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dEd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels6series12exp_of_minusB4v121B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dEd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels6series14_exp_near_zeroB4v122B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwYbmCWJgA_3dEd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels6series14_exp_near_zeroB4v122B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwYbmCWJgA_3dEd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice6tophatB4v123B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedEd8UniTupleIdLi9EEd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice6tophatB4v123B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedEd8UniTupleIdLi9EEd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice6_r_sqrB4v120B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedEx8UniTupleIdLi9EE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice6_r_sqrB4v120B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedEx8UniTupleIdLi9EE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels5pixel14miller_indicesB3v68B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE8UniTupleIdLi9EE8UniTupleIdLi3EE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels5pixel14miller_indicesB3v68B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE8UniTupleIdLi9EE8UniTupleIdLi3EE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice11plus_squareB4v111B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwYbmCWJgA_3dEdd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice11plus_squareB4v111B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwYbmCWJgA_3dEdd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels4fast12add_weightedB4v138B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedEdb,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels4fast12add_weightedB4v138B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedEdb,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels4fast11scale_blockB3v50B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE147Light_28int64_2c_20bool_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20int64_2c_20bool_2c_20float64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels4fast11scale_blockB3v50B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE147Light_28int64_2c_20bool_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20int64_2c_20bool_2c_20float64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels5block5seatsB3v23B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels5block5seatsB3v23B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedE,8,8
	.section	".note.GNU-stack","",@progbits
