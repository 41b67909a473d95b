	.file	"<string>"
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI0_0:
	.quad	0x39e421de758c61ad
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
	.globl	_ZN8__main__6runner12_3clocals_3e3runB3v49B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx
	.p2align	4
	.type	_ZN8__main__6runner12_3clocals_3e3runB3v49B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx,@function
_ZN8__main__6runner12_3clocals_3e3runB3v49B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx:
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
	subq	$344, %rsp
	.cfi_def_cfa_offset 400
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, 40(%rsp)
	movq	%rsi, (%rsp)
	movq	552(%rsp), %r12
	movq	496(%rsp), %r13
	movq	440(%rsp), %rbp
	movq	1088(%rsp), %r14
	movq	1416(%rsp), %r15
	movabsq	$NRT_incref, %rbx
	movq	%r8, %rdi
	vxorps	%xmm0, %xmm0, %xmm0
	movq	1312(%rsp), %rax
	vmovups	%ymm0, 112(%rsp)
	movq	$0, 72(%rsp)
	vmovups	%ymm0, 272(%rsp)
	vmovups	%ymm0, 304(%rsp)
	movq	$0, 336(%rsp)
	movq	$0, 16(%rsp)
	vmovups	%ymm0, 80(%rsp)
	vmovups	%ymm0, 136(%rsp)
	movq	$0, 8(%rsp)
	movq	$0, 64(%rsp)
	movq	%r8, 48(%rsp)
	movq	%rax, 56(%rsp)
	vzeroupper
	callq	*%rbx
	movq	%rbp, %rdi
	callq	*%rbx
	movq	%r13, %rdi
	callq	*%rbx
	movq	%r12, %rdi
	movq	56(%rsp), %r12
	callq	*%rbx
	movq	608(%rsp), %rdi
	callq	*%rbx
	movq	688(%rsp), %rdi
	callq	*%rbx
	movq	760(%rsp), %rdi
	callq	*%rbx
	movq	816(%rsp), %rdi
	callq	*%rbx
	movq	888(%rsp), %rdi
	callq	*%rbx
	movq	960(%rsp), %rdi
	callq	*%rbx
	movq	1048(%rsp), %rdi
	callq	*%rbx
	movq	1104(%rsp), %rdi
	callq	*%rbx
	movq	1168(%rsp), %rdi
	callq	*%rbx
	movq	1240(%rsp), %rdi
	callq	*%rbx
	movq	1296(%rsp), %r13
	movq	%r13, %rdi
	callq	*%rbx
	movq	1424(%rsp), %rdi
	callq	*%rbx
	movq	1480(%rsp), %rdi
	callq	*%rbx
	movq	1616(%rsp), %rdi
	callq	*%rbx
	movq	%r13, %rdi
	callq	*%rbx
	testq	%r12, %r12
	movl	$1, %ebx
	movabsq	$.LCPI0_0, %rax
	vmovsd	944(%rsp), %xmm0
	movq	1320(%rsp), %rbp
	movq	1304(%rsp), %rdx
	movq	1328(%rsp), %rcx
	movq	%r13, 168(%rsp)
	cmovnsq	%r12, %rbx
	imulq	1008(%rsp), %r14
	vmulsd	(%rax), %xmm0, %xmm3
	imulq	%r15, %r15
	movq	%r15, 32(%rsp)
	movq	%rdx, 176(%rsp)
	movq	%r12, 184(%rsp)
	movq	%rbp, 192(%rsp)
	movq	%rcx, 200(%rsp)
	movq	1336(%rsp), %rdx
	movq	1344(%rsp), %rcx
	imulq	%r15, %r14
	cmpb	$0, 1560(%rsp)
	movq	%rdx, 208(%rsp)
	movq	%rcx, 216(%rsp)
	movq	1352(%rsp), %rdx
	movq	1360(%rsp), %rcx
	vcvtsi2sd	%r14, %xmm15, %xmm0
	vdivsd	%xmm0, %xmm3, %xmm2
	movq	%rdx, 224(%rsp)
	movq	%rcx, 232(%rsp)
	movq	1368(%rsp), %rdx
	movq	1376(%rsp), %rcx
	movq	%rdx, 240(%rsp)
	movq	%rcx, 248(%rsp)
	je	.LBB0_2
	vcvtsi2sdq	800(%rsp), %xmm15, %xmm0
	vdivsd	%xmm0, %xmm2, %xmm2
.LBB0_2:
	testq	%r12, %r12
	js	.LBB0_5
	movabsq	$.LCPI0_1, %rax
	vmovq	%r12, %xmm0
	movabsq	$.LCPI0_2, %rcx
	vpunpckldq	(%rax), %xmm0, %xmm0
	vsubpd	(%rcx), %xmm0, %xmm0
	vshufpd	$1, %xmm0, %xmm0, %xmm1
	vaddsd	%xmm0, %xmm1, %xmm0
	vcvtsi2sd	%rbx, %xmm15, %xmm1
	vucomisd	%xmm1, %xmm0
	jne	.LBB0_4
	jnp	.LBB0_11
.LBB0_4:
	movabsq	$.const.picklebuf.d025581e8697dab0679d7f8b57266d78dd4641c9, %rax
	jmp	.LBB0_28
.LBB0_5:
	movq	%rbx, %rax
	orq	%r12, %rax
	shrq	$32, %rax
	testq	%rax, %rax
	jne	.LBB0_6
	movb	$1, %al
	testb	%al, %al
	jne	.LBB0_14
	movabsq	$.const.picklebuf.3bf0f93775716ea5a615145a907c274e381a0ae4, %rax
	jmp	.LBB0_28
.LBB0_6:
	je	.LBB0_7
	je	.LBB0_7
	movq	%r12, %rax
	cqto
	idivq	%rbx
	jmp	.LBB0_10
.LBB0_7:
	movl	%r12d, %eax
	xorl	%edx, %edx
	divl	%ebx
	jmp	.LBB0_10
.LBB0_14:
	movl	$1, %eax
.LBB0_10:
	movq	%rax, 1312(%rsp)
.LBB0_11:
	vmovsd	%xmm3, 24(%rsp)
	vmovapd	%xmm2, 256(%rsp)
	leaq	208(%rsp), %rsi
	leaq	232(%rsp), %rdx
	movabsq	$numba_attempt_nocopy_reshape, %rax
	leaq	1312(%rsp), %r8
	leaq	72(%rsp), %r9
	movl	$3, %edi
	movl	$1, %ecx
	pushq	$0
	.cfi_adjust_cfa_offset 8
	pushq	%rbp
	.cfi_adjust_cfa_offset 8
	callq	*%rax
	addq	$16, %rsp
	.cfi_adjust_cfa_offset -16
	testl	%eax, %eax
	je	.LBB0_12
	movabsq	$.dtor.list.float64, %rsi
	movabsq	$NRT_MemInfo_new_varsize_dtor, %r15
	movl	$64, %edi
	callq	*%r15
	movq	1296(%rsp), %rdi
	movq	%rax, %r14
	movabsq	$NRT_decref, %rax
	callq	*%rax
	testq	%r14, %r14
	je	.LBB0_30
	movq	24(%r14), %rax
	vxorpd	%xmm0, %xmm0, %xmm0
	movabsq	$4607182418800017408, %rcx
	movabsq	$4457293557087583675, %rdx
	movabsq	$".dtor.list.list(float64)<iv=None>", %rsi
	movl	$40, %edi
	movq	$5, 8(%rax)
	movq	24(%r14), %rax
	movq	$0, (%rax)
	movq	24(%r14), %rax
	movb	$0, 16(%rax)
	movq	24(%r14), %rax
	vmovupd	%ymm0, 24(%rax)
	movq	$0, 56(%rax)
	movq	24(%r14), %rax
	movq	$5, (%rax)
	movq	24(%r14), %rax
	movq	%rcx, 24(%rax)
	movq	24(%r14), %rax
	movq	$0, 32(%rax)
	movq	24(%r14), %rax
	movq	$0, 40(%rax)
	movq	24(%r14), %rax
	movq	%rdx, 48(%rax)
	movq	24(%r14), %rax
	movq	%rcx, 56(%rax)
	vzeroupper
	callq	*%r15
	testq	%rax, %rax
	je	.LBB0_30
	movq	%rax, %r13
	movq	24(%rax), %rax
	vxorpd	%xmm0, %xmm0, %xmm0
	leaq	272(%rsp), %rdi
	leaq	16(%rsp), %rsi
	movq	%r13, %rdx
	xorl	%ecx, %ecx
	movq	$1, 8(%rax)
	movq	24(%r13), %rax
	movq	$0, (%rax)
	movq	24(%r13), %rax
	movb	$0, 16(%rax)
	movq	24(%r13), %rax
	vmovupd	%xmm0, 24(%rax)
	vxorpd	%xmm0, %xmm0, %xmm0
	movq	24(%r13), %rax
	movq	$1, (%rax)
	movq	24(%r13), %rax
	movq	24(%rax), %r15
	movq	%r14, 24(%rax)
	movq	$0, 32(%rax)
	movabsq	$_ZN5numba2np8arrayobj13impl_np_array12_3clocals_3e4implB3v12B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE57list_28list_28float64_29_3civ_3dNone_3e_29_3civ_3dNone_3e27omitted_28default_3dNone_29, %rax
	vmovupd	%ymm0, 304(%rsp)
	vmovupd	%ymm0, 272(%rsp)
	movq	$0, 336(%rsp)
	vzeroupper
	callq	*%rax
	movq	%r15, %rdi
	movabsq	$NRT_decref, %r15
	movl	%eax, %r14d
	callq	*%r15
	testl	%r14d, %r14d
	jne	.LBB0_33
	movq	1296(%rsp), %rax
	movq	1304(%rsp), %rdx
	movq	1328(%rsp), %rcx
	movq	272(%rsp), %rdi
	movq	%r12, 8(%rsp)
	movq	%rax, 80(%rsp)
	movq	%rdx, 88(%rsp)
	movq	%r12, 96(%rsp)
	movq	%rbp, 104(%rsp)
	movq	%rcx, 112(%rsp)
	movq	1336(%rsp), %rdx
	movq	1344(%rsp), %rcx
	movq	%rdx, 120(%rsp)
	movq	%rcx, 128(%rsp)
	movq	1352(%rsp), %rdx
	movq	1360(%rsp), %rcx
	movq	%rdx, 136(%rsp)
	movq	%rcx, 144(%rsp)
	movq	1368(%rsp), %rdx
	movq	1376(%rsp), %rcx
	movq	%rdx, 152(%rsp)
	movq	%rcx, 160(%rsp)
	testq	%r12, %r12
	js	.LBB0_38
	movabsq	$.LCPI0_1, %rax
	vmovq	%r12, %xmm0
	movabsq	$.LCPI0_2, %rcx
	movq	1616(%rsp), %r15
	vpunpckldq	(%rax), %xmm0, %xmm0
	vsubpd	(%rcx), %xmm0, %xmm0
	vshufpd	$1, %xmm0, %xmm0, %xmm1
	vaddsd	%xmm0, %xmm1, %xmm0
	vcvtsi2sd	%rbx, %xmm15, %xmm1
	vucomisd	%xmm1, %xmm0
	jne	.LBB0_36
	jp	.LBB0_36
	movb	$1, %r14b
	xorl	%ebx, %ebx
.LBB0_48:
	movabsq	$NRT_decref, %r12
	jmp	.LBB0_49
.LBB0_38:
	movq	1616(%rsp), %r15
	movq	%rbx, %rax
	orq	%r12, %rax
	shrq	$32, %rax
	testq	%rax, %rax
	jne	.LBB0_39
	movb	$1, %al
	testb	%al, %al
	jne	.LBB0_45
	movabsq	$.const.picklebuf.3bf0f93775716ea5a615145a907c274e381a0ae4, %rbx
.LBB0_47:
	xorl	%r14d, %r14d
	jmp	.LBB0_48
.LBB0_39:
	je	.LBB0_40
	je	.LBB0_40
	movq	%r12, %rax
	cqto
	idivq	%rbx
	jmp	.LBB0_43
.LBB0_40:
	movl	%r12d, %eax
	xorl	%edx, %edx
	divl	%ebx
	jmp	.LBB0_43
.LBB0_45:
	movl	$1, %eax
.LBB0_43:
	movabsq	$NRT_decref, %r12
	movq	%rax, 8(%rsp)
	movb	$1, %r14b
	xorl	%ebx, %ebx
.LBB0_49:
	callq	*%r12
	movq	%r13, %rdi
	callq	*%r12
	movq	48(%rsp), %rdi
	callq	*%r12
	movq	440(%rsp), %rdi
	callq	*%r12
	movq	496(%rsp), %rdi
	callq	*%r12
	movq	552(%rsp), %rdi
	callq	*%r12
	movq	608(%rsp), %rdi
	callq	*%r12
	movq	688(%rsp), %rdi
	callq	*%r12
	movq	760(%rsp), %rdi
	callq	*%r12
	movq	816(%rsp), %rdi
	callq	*%r12
	movq	888(%rsp), %rdi
	callq	*%r12
	movq	960(%rsp), %rdi
	callq	*%r12
	movq	1048(%rsp), %rdi
	callq	*%r12
	movq	1104(%rsp), %rdi
	callq	*%r12
	movq	1168(%rsp), %rdi
	callq	*%r12
	movq	1240(%rsp), %rdi
	callq	*%r12
	movq	1424(%rsp), %rdi
	callq	*%r12
	movq	1480(%rsp), %rdi
	callq	*%r12
	testb	%r14b, %r14b
	je	.LBB0_64
	leaq	120(%rsp), %rsi
	leaq	144(%rsp), %rdx
	leaq	8(%rsp), %r8
	leaq	64(%rsp), %r9
	movl	$3, %edi
	movl	$1, %ecx
	pushq	$0
	.cfi_adjust_cfa_offset 8
	pushq	%rbp
	.cfi_adjust_cfa_offset 8
	movabsq	$numba_attempt_nocopy_reshape, %rax
	callq	*%rax
	addq	$16, %rsp
	.cfi_adjust_cfa_offset -16
	testl	%eax, %eax
	je	.LBB0_12
	movq	1296(%rsp), %rdi
	movq	2064(%rsp), %rbx
	callq	*%r12
	vmovapd	256(%rsp), %xmm8
	movq	40(%rsp), %r14
	testq	%rbx, %rbx
	jle	.LBB0_26
	movq	1656(%rsp), %rcx
	movabsq	$3353953467947191203, %rdx
	vbroadcastsd	%xmm8, %ymm0
	movq	%rcx, %rax
	imulq	%rdx
	movq	%rdx, %rax
	shrq	$63, %rax
	sarq	$2, %rdx
	addq	%rax, %rdx
	movq	1648(%rsp), %rax
	leaq	(%rdx,%rdx,4), %rsi
	leaq	(%rdx,%rsi,4), %rsi
	addq	%rdx, %rsi
	subq	%rsi, %rcx
	movabsq	$9223372036854775792, %rsi
	sarq	$63, %rcx
	addq	%rdx, %rcx
	leaq	12(%rsi), %rdx
	andq	%rcx, %rdx
	cmpb	$0, 1560(%rsp)
	je	.LBB0_53
	testq	%rcx, %rcx
	jle	.LBB0_26
	cmpq	$4, %rcx
	jae	.LBB0_84
	movq	%rbx, %rdx
	testb	$1, %bl
	je	.LBB0_97
	vmovsd	7168(%rax), %xmm0
	vmulsd	8192(%rax), %xmm0, %xmm0
	vmulsd	6144(%rax), %xmm0, %xmm0
	vmulsd	%xmm0, %xmm8, %xmm0
	vmulsd	19456(%rax), %xmm0, %xmm0
	vmovsd	%xmm0, 19456(%rax)
	cmpq	$1, %rcx
	je	.LBB0_96
	vmovsd	7176(%rax), %xmm0
	vmulsd	8200(%rax), %xmm0, %xmm0
	vmulsd	6152(%rax), %xmm0, %xmm0
	vmulsd	%xmm0, %xmm8, %xmm0
	vmulsd	19464(%rax), %xmm0, %xmm0
	vmovsd	%xmm0, 19464(%rax)
	cmpq	$2, %rcx
	je	.LBB0_96
	vmovsd	7184(%rax), %xmm0
	vmulsd	8208(%rax), %xmm0, %xmm0
	vmulsd	6160(%rax), %xmm0, %xmm0
	vmulsd	%xmm0, %xmm8, %xmm0
	vmulsd	19472(%rax), %xmm0, %xmm0
	vmovsd	%xmm0, 19472(%rax)
.LBB0_96:
	leaq	-1(%rbx), %rdx
.LBB0_97:
	cmpq	$1, %rbx
	je	.LBB0_26
	vmovsd	7168(%rax), %xmm0
	vmovsd	19456(%rax), %xmm1
	addq	$2, %rdx
	vmulsd	8192(%rax), %xmm0, %xmm0
	vmulsd	6144(%rax), %xmm0, %xmm0
	vmulsd	%xmm0, %xmm8, %xmm0
	jmp	.LBB0_99
	.p2align	4
.LBB0_105:
	vmulsd	%xmm0, %xmm1, %xmm1
	addq	$-2, %rdx
	vmulsd	%xmm0, %xmm1, %xmm1
	cmpq	$2, %rdx
	jle	.LBB0_25
.LBB0_99:
	cmpq	$1, %rcx
	je	.LBB0_102
	vmovsd	7176(%rax), %xmm2
	vmulsd	8200(%rax), %xmm2, %xmm2
	vmulsd	6152(%rax), %xmm2, %xmm2
	vmulsd	%xmm2, %xmm8, %xmm2
	vmulsd	19464(%rax), %xmm2, %xmm2
	vmovsd	%xmm2, 19464(%rax)
	cmpq	$2, %rcx
	je	.LBB0_102
	vmovsd	7184(%rax), %xmm2
	vmulsd	8208(%rax), %xmm2, %xmm2
	vmulsd	6160(%rax), %xmm2, %xmm2
	vmulsd	%xmm2, %xmm8, %xmm2
	vmulsd	19472(%rax), %xmm2, %xmm2
	vmovsd	%xmm2, 19472(%rax)
.LBB0_102:
	cmpq	$1, %rcx
	je	.LBB0_105
	vmovsd	7176(%rax), %xmm2
	vmulsd	8200(%rax), %xmm2, %xmm2
	vmulsd	6152(%rax), %xmm2, %xmm2
	vmulsd	%xmm2, %xmm8, %xmm2
	vmulsd	19464(%rax), %xmm2, %xmm2
	vmovsd	%xmm2, 19464(%rax)
	cmpq	$2, %rcx
	je	.LBB0_105
	vmovsd	7184(%rax), %xmm2
	vmulsd	8208(%rax), %xmm2, %xmm2
	vmulsd	6160(%rax), %xmm2, %xmm2
	vmulsd	%xmm2, %xmm8, %xmm2
	vmulsd	19472(%rax), %xmm2, %xmm2
	vmovsd	%xmm2, 19472(%rax)
	jmp	.LBB0_105
.LBB0_12:
	movabsq	$.const.picklebuf.dc3bba832c4c3758273d0db24b835691af3f316c, %rax
.LBB0_28:
	movq	(%rsp), %rcx
	movq	%rax, (%rcx)
.LBB0_65:
	movl	$1, %eax
.LBB0_66:
	addq	$344, %rsp
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
.LBB0_53:
	.cfi_def_cfa_offset 400
	testq	%rcx, %rcx
	jle	.LBB0_26
	movq	32(%rsp), %rdi
	vmovsd	24(%rsp), %xmm1
	imulq	800(%rsp), %rdi
	vmulsd	952(%rsp), %xmm1, %xmm1
	vcvtsi2sd	%rdi, %xmm15, %xmm2
	vdivsd	%xmm2, %xmm1, %xmm1
	cmpq	$4, %rcx
	jae	.LBB0_55
	movq	%rbx, %rdx
	testb	$1, %bl
	je	.LBB0_72
	vmulsd	20480(%rax), %xmm1, %xmm0
	vmulsd	19456(%rax), %xmm8, %xmm2
	vaddsd	%xmm2, %xmm0, %xmm0
	vmovsd	%xmm0, 19456(%rax)
	cmpq	$1, %rcx
	je	.LBB0_71
	vmulsd	20488(%rax), %xmm1, %xmm0
	vmulsd	19464(%rax), %xmm8, %xmm2
	vaddsd	%xmm2, %xmm0, %xmm0
	vmovsd	%xmm0, 19464(%rax)
	cmpq	$2, %rcx
	je	.LBB0_71
	vmulsd	20496(%rax), %xmm1, %xmm0
	vmulsd	19472(%rax), %xmm8, %xmm2
	vaddsd	%xmm2, %xmm0, %xmm0
	vmovsd	%xmm0, 19472(%rax)
.LBB0_71:
	leaq	-1(%rbx), %rdx
.LBB0_72:
	cmpq	$1, %rbx
	je	.LBB0_26
	vmulsd	20480(%rax), %xmm1, %xmm0
	vmovsd	19456(%rax), %xmm2
	addq	$2, %rdx
	jmp	.LBB0_74
	.p2align	4
.LBB0_80:
	vmulsd	%xmm2, %xmm8, %xmm2
	addq	$-2, %rdx
	vaddsd	%xmm2, %xmm0, %xmm2
	vmulsd	%xmm2, %xmm8, %xmm2
	vaddsd	%xmm2, %xmm0, %xmm2
	cmpq	$2, %rdx
	jle	.LBB0_81
.LBB0_74:
	cmpq	$1, %rcx
	je	.LBB0_77
	vmulsd	20488(%rax), %xmm1, %xmm3
	vmulsd	19464(%rax), %xmm8, %xmm4
	vaddsd	%xmm4, %xmm3, %xmm3
	vmovsd	%xmm3, 19464(%rax)
	cmpq	$2, %rcx
	je	.LBB0_77
	vmulsd	20496(%rax), %xmm1, %xmm3
	vmulsd	19472(%rax), %xmm8, %xmm4
	vaddsd	%xmm4, %xmm3, %xmm3
	vmovsd	%xmm3, 19472(%rax)
.LBB0_77:
	cmpq	$1, %rcx
	je	.LBB0_80
	vmulsd	20488(%rax), %xmm1, %xmm3
	vmulsd	19464(%rax), %xmm8, %xmm4
	vaddsd	%xmm4, %xmm3, %xmm3
	vmovsd	%xmm3, 19464(%rax)
	cmpq	$2, %rcx
	je	.LBB0_80
	vmulsd	20496(%rax), %xmm1, %xmm3
	vmulsd	19472(%rax), %xmm8, %xmm4
	vaddsd	%xmm4, %xmm3, %xmm3
	vmovsd	%xmm3, 19472(%rax)
	jmp	.LBB0_80
.LBB0_84:
	movq	%rbx, %rsi
	testb	$1, %bl
	je	.LBB0_91
	xorl	%esi, %esi
	.p2align	4
.LBB0_86:
	vmovupd	7168(%rax,%rsi,8), %ymm1
	vmulpd	8192(%rax,%rsi,8), %ymm1, %ymm1
	vmulpd	6144(%rax,%rsi,8), %ymm1, %ymm1
	vmulpd	%ymm1, %ymm0, %ymm1
	vmulpd	19456(%rax,%rsi,8), %ymm1, %ymm1
	vmovupd	%ymm1, 19456(%rax,%rsi,8)
	addq	$4, %rsi
	cmpq	%rsi, %rdx
	jne	.LBB0_86
	cmpq	%rdx, %rcx
	je	.LBB0_90
	movq	%rdx, %rsi
.LBB0_89:
	vmovsd	7168(%rax,%rsi,8), %xmm1
	vmulsd	8192(%rax,%rsi,8), %xmm1, %xmm1
	vmulsd	6144(%rax,%rsi,8), %xmm1, %xmm1
	vmulsd	%xmm1, %xmm8, %xmm1
	vmulsd	19456(%rax,%rsi,8), %xmm1, %xmm1
	vmovsd	%xmm1, 19456(%rax,%rsi,8)
	incq	%rsi
	cmpq	%rsi, %rcx
	jne	.LBB0_89
.LBB0_90:
	leaq	-1(%rbx), %rsi
.LBB0_91:
	cmpq	$1, %rbx
	jne	.LBB0_22
	jmp	.LBB0_26
	.p2align	4
.LBB0_21:
	subq	$2, %rsi
	jle	.LBB0_26
.LBB0_22:
	xorl	%edi, %edi
	.p2align	4
.LBB0_23:
	vmovupd	7168(%rax,%rdi,8), %ymm1
	vmulpd	8192(%rax,%rdi,8), %ymm1, %ymm1
	vmulpd	6144(%rax,%rdi,8), %ymm1, %ymm1
	vmulpd	%ymm1, %ymm0, %ymm1
	vmulpd	19456(%rax,%rdi,8), %ymm1, %ymm1
	vmovupd	%ymm1, 19456(%rax,%rdi,8)
	addq	$4, %rdi
	cmpq	%rdi, %rdx
	jne	.LBB0_23
	movq	%rdx, %rdi
	cmpq	%rdx, %rcx
	je	.LBB0_16
	.p2align	4
.LBB0_15:
	vmovsd	7168(%rax,%rdi,8), %xmm1
	vmulsd	8192(%rax,%rdi,8), %xmm1, %xmm1
	vmulsd	6144(%rax,%rdi,8), %xmm1, %xmm1
	vmulsd	%xmm1, %xmm8, %xmm1
	vmulsd	19456(%rax,%rdi,8), %xmm1, %xmm1
	vmovsd	%xmm1, 19456(%rax,%rdi,8)
	incq	%rdi
	cmpq	%rdi, %rcx
	jne	.LBB0_15
.LBB0_16:
	xorl	%edi, %edi
	.p2align	4
.LBB0_17:
	vmovupd	7168(%rax,%rdi,8), %ymm1
	vmulpd	8192(%rax,%rdi,8), %ymm1, %ymm1
	vmulpd	6144(%rax,%rdi,8), %ymm1, %ymm1
	vmulpd	%ymm1, %ymm0, %ymm1
	vmulpd	19456(%rax,%rdi,8), %ymm1, %ymm1
	vmovupd	%ymm1, 19456(%rax,%rdi,8)
	addq	$4, %rdi
	cmpq	%rdi, %rdx
	jne	.LBB0_17
	cmpq	%rdx, %rcx
	je	.LBB0_21
	movq	%rdx, %rdi
	.p2align	4
.LBB0_20:
	vmovsd	7168(%rax,%rdi,8), %xmm1
	vmulsd	8192(%rax,%rdi,8), %xmm1, %xmm1
	vmulsd	6144(%rax,%rdi,8), %xmm1, %xmm1
	vmulsd	%xmm1, %xmm8, %xmm1
	vmulsd	19456(%rax,%rdi,8), %xmm1, %xmm1
	vmovsd	%xmm1, 19456(%rax,%rdi,8)
	incq	%rdi
	cmpq	%rdi, %rcx
	jne	.LBB0_20
	jmp	.LBB0_21
.LBB0_55:
	vbroadcastsd	%xmm1, %ymm2
	andq	%rcx, %rsi
	jmp	.LBB0_56
	.p2align	4
.LBB0_63:
	decq	%rbx
	jle	.LBB0_26
.LBB0_56:
	xorl	%edi, %edi
	cmpq	$16, %rcx
	jb	.LBB0_60
	.p2align	4
.LBB0_57:
	vmulpd	20512(%rax,%rdi,8), %ymm2, %ymm4
	vmulpd	19488(%rax,%rdi,8), %ymm0, %ymm9
	vmulpd	20480(%rax,%rdi,8), %ymm2, %ymm3
	vmulpd	19456(%rax,%rdi,8), %ymm0, %ymm7
	vmulpd	20544(%rax,%rdi,8), %ymm2, %ymm5
	vmulpd	19520(%rax,%rdi,8), %ymm0, %ymm10
	vmulpd	20576(%rax,%rdi,8), %ymm2, %ymm6
	vaddpd	%ymm4, %ymm9, %ymm4
	vmulpd	19552(%rax,%rdi,8), %ymm0, %ymm9
	vaddpd	%ymm7, %ymm3, %ymm3
	vaddpd	%ymm5, %ymm10, %ymm5
	vmovupd	%ymm3, 19456(%rax,%rdi,8)
	vmovupd	%ymm4, 19488(%rax,%rdi,8)
	vmovupd	%ymm5, 19520(%rax,%rdi,8)
	vaddpd	%ymm6, %ymm9, %ymm6
	vmovupd	%ymm6, 19552(%rax,%rdi,8)
	addq	$16, %rdi
	cmpq	%rdi, %rsi
	jne	.LBB0_57
	cmpq	%rsi, %rcx
	je	.LBB0_63
	movq	%rsi, %rdi
	movq	%rsi, %r8
	testb	$12, %cl
	je	.LBB0_62
	.p2align	4
.LBB0_60:
	vmulpd	20480(%rax,%rdi,8), %ymm2, %ymm3
	vmulpd	19456(%rax,%rdi,8), %ymm0, %ymm4
	vaddpd	%ymm4, %ymm3, %ymm3
	vmovupd	%ymm3, 19456(%rax,%rdi,8)
	addq	$4, %rdi
	cmpq	%rdi, %rdx
	jne	.LBB0_60
	movq	%rdx, %r8
	cmpq	%rdx, %rcx
	je	.LBB0_63
	.p2align	4
.LBB0_62:
	vmulsd	20480(%rax,%r8,8), %xmm1, %xmm3
	vmulsd	19456(%rax,%r8,8), %xmm8, %xmm4
	vaddsd	%xmm4, %xmm3, %xmm3
	vmovsd	%xmm3, 19456(%rax,%r8,8)
	incq	%r8
	cmpq	%r8, %rcx
	jne	.LBB0_62
	jmp	.LBB0_63
.LBB0_25:
	vmovsd	%xmm1, 19456(%rax)
	jmp	.LBB0_26
.LBB0_81:
	vmovsd	%xmm2, 19456(%rax)
.LBB0_26:
	movq	%r15, %rdi
	vzeroupper
	callq	*%r12
	movq	$0, (%r14)
	xorl	%eax, %eax
	jmp	.LBB0_66
.LBB0_30:
	movabsq	$.const.picklebuf.2b98f4136688ddd3c02912370686f1a00131280c, %rax
	jmp	.LBB0_28
.LBB0_33:
	movq	16(%rsp), %rax
	jmp	.LBB0_28
.LBB0_64:
	movq	(%rsp), %rax
	movq	%rbx, (%rax)
	jmp	.LBB0_65
.LBB0_36:
	movabsq	$.const.picklebuf.d025581e8697dab0679d7f8b57266d78dd4641c9, %rbx
	jmp	.LBB0_47
.Lfunc_end0:
	.size	_ZN8__main__6runner12_3clocals_3e3runB3v49B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx, .Lfunc_end0-_ZN8__main__6runner12_3clocals_3e3runB3v49B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx
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

	.globl	_ZN7cpython8__main__6runner12_3clocals_3e3runB3v49B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx
	.p2align	4
	.type	_ZN7cpython8__main__6runner12_3clocals_3e3runB3v49B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx,@function
_ZN7cpython8__main__6runner12_3clocals_3e3runB3v49B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx:
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
	subq	$2120, %rsp
	.cfi_def_cfa_offset 2176
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	leaq	352(%rsp), %r14
	movq	%rsi, %rdi
	xorl	%ebx, %ebx
	leaq	360(%rsp), %r15
	leaq	368(%rsp), %r12
	leaq	376(%rsp), %r13
	leaq	384(%rsp), %rbp
	leaq	392(%rsp), %r10
	leaq	400(%rsp), %r11
	movabsq	$".const.runner.<locals>.run", %rsi
	leaq	424(%rsp), %r8
	movl	$10, %edx
	movl	$10, %ecx
	leaq	416(%rsp), %r9
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
	leaq	464(%rsp), %r10
	pushq	%r10
	.cfi_adjust_cfa_offset 8
	movabsq	$PyArg_UnpackTuple, %r10
	callq	*%r10
	addq	$64, %rsp
	.cfi_adjust_cfa_offset -64
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1968(%rsp)
	vmovups	%ymm0, 1904(%rsp)
	vmovups	%ymm0, 1840(%rsp)
	vmovups	%ymm0, 1776(%rsp)
	vmovups	%ymm0, 1712(%rsp)
	vmovups	%ymm0, 656(%rsp)
	vmovups	%ymm0, 1592(%rsp)
	vmovups	%ymm0, 1528(%rsp)
	vmovups	%ymm0, 2064(%rsp)
	vmovups	%ymm0, 592(%rsp)
	vmovups	%ymm0, 1440(%rsp)
	vmovups	%ymm0, 1376(%rsp)
	vmovups	%ymm0, 1312(%rsp)
	vmovups	%ymm0, 464(%rsp)
	vmovups	%ymm0, 1248(%rsp)
	vmovups	%ymm0, 552(%rsp)
	vmovups	%ymm0, 1128(%rsp)
	vmovups	%ymm0, 1064(%rsp)
	vmovups	%ymm0, 1000(%rsp)
	vmovups	%ymm0, 936(%rsp)
	vmovups	%ymm0, 872(%rsp)
	vmovups	%ymm0, 808(%rsp)
	vmovups	%ymm0, 744(%rsp)
	vmovups	%ymm0, 1992(%rsp)
	vmovups	%ymm0, 1928(%rsp)
	vmovups	%ymm0, 1864(%rsp)
	vmovups	%ymm0, 1800(%rsp)
	vmovups	%ymm0, 1736(%rsp)
	vmovups	%ymm0, 1632(%rsp)
	vmovups	%ymm0, 1664(%rsp)
	movq	$0, 1696(%rsp)
	vmovups	%ymm0, 680(%rsp)
	vmovups	%ymm0, 1568(%rsp)
	vmovups	%ymm0, 1504(%rsp)
	vmovups	%ymm0, 2032(%rsp)
	vmovups	%ymm0, 2088(%rsp)
	vmovups	%ymm0, 616(%rsp)
	vmovups	%ymm0, 1464(%rsp)
	vmovups	%ymm0, 1400(%rsp)
	vmovups	%ymm0, 1336(%rsp)
	vmovups	%ymm0, 432(%rsp)
	vmovups	%ymm0, 488(%rsp)
	vmovups	%ymm0, 1272(%rsp)
	vmovups	%ymm0, 1200(%rsp)
	vmovups	%ymm0, 1168(%rsp)
	movq	$0, 1232(%rsp)
	vmovups	%ymm0, 528(%rsp)
	vmovups	%ymm0, 1104(%rsp)
	vmovups	%ymm0, 1040(%rsp)
	vmovups	%ymm0, 976(%rsp)
	vmovups	%ymm0, 912(%rsp)
	vmovups	%ymm0, 848(%rsp)
	vmovups	%ymm0, 784(%rsp)
	vmovups	%ymm0, 720(%rsp)
	movq	$0, 344(%rsp)
	movq	$0, 224(%rsp)
	testl	%eax, %eax
	je	.LBB3_200
	movabsq	$_ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB3v49B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx, %rax
	cmpq	$0, (%rax)
	je	.LBB3_2
	movq	424(%rsp), %r14
	movabsq	$PyTuple_Size, %rbx
	movq	%r14, %rdi
	vzeroupper
	callq	*%rbx
	cmpq	$5, %rax
	jne	.LBB3_5
.LBB3_6:
	movabsq	$PyTuple_GetItem, %r15
	movq	%rax, 48(%rsp)
	movq	%r14, 40(%rsp)
	movq	%r14, %rdi
	xorl	%esi, %esi
	callq	*%r15
	movq	%rax, %rdi
	movq	%rax, %r14
	callq	*%rbx
	cmpq	$18, %rax
	setne	(%rsp)
	jne	.LBB3_7
.LBB3_8:
	movq	%r14, %rdi
	xorl	%esi, %esi
	callq	*%r15
	movabsq	$PyNumber_Long, %rcx
	movq	%rax, %rdi
	callq	*%rcx
	movq	%rax, %r12
	movabsq	$PyLong_AsLongLong, %rax
	movabsq	$Py_DecRef, %rbp
	testq	%r12, %r12
	je	.LBB3_10
	movq	%r12, %rdi
	callq	*%rax
	movq	%r12, %rdi
	callq	*%rbp
.LBB3_10:
	movabsq	$PyErr_Occurred, %rbx
	callq	*%rbx
	testq	%rax, %rax
	jne	.LBB3_11
.LBB3_12:
	movl	$1, %esi
	movq	%r14, %rdi
	callq	*%r15
	movabsq	$PyNumber_Long, %r12
	movq	%rax, %rdi
	callq	*%r12
	testq	%rax, %rax
	je	.LBB3_14
	movabsq	$PyLong_AsLongLong, %r13
	movq	%rax, %rdi
	movq	%rax, %r12
	callq	*%r13
	movq	%r12, %rdi
	callq	*%rbp
.LBB3_14:
	callq	*%rbx
	testq	%rax, %rax
	jne	.LBB3_15
.LBB3_16:
	movl	$2, %esi
	movq	%r14, %rdi
	callq	*%r15
	movabsq	$PyNumber_Float, %rcx
	movq	%rax, %rdi
	callq	*%rcx
	movabsq	$PyFloat_AsDouble, %r13
	movq	%rax, %r12
	movq	%r12, %rdi
	callq	*%r13
	movq	%r12, %rdi
	callq	*%rbp
	callq	*%rbx
	testq	%rax, %rax
	jne	.LBB3_17
.LBB3_18:
	movl	$3, %esi
	movq	%r14, %rdi
	callq	*%r15
	movabsq	$NRT_adapt_ndarray_from_python, %r12
	leaq	1968(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1968(%rsp)
	movq	%rax, %rdi
	vmovups	%ymm0, 1992(%rsp)
	vzeroupper
	callq	*%r12
	testl	%eax, %eax
	jne	.LBB3_20
	cmpq	$8, 1992(%rsp)
	jne	.LBB3_20
.LBB3_21:
	movq	1968(%rsp), %rax
	movl	$4, %esi
	movq	%r14, %rdi
	movq	%rax, 24(%rsp)
	callq	*%r15
	leaq	1904(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1904(%rsp)
	movq	%rax, %rdi
	vmovups	%ymm0, 1928(%rsp)
	vzeroupper
	callq	*%r12
	testl	%eax, %eax
	jne	.LBB3_23
	cmpq	$8, 1928(%rsp)
	jne	.LBB3_23
.LBB3_24:
	movq	1904(%rsp), %rax
	movl	$5, %esi
	movq	%r14, %rdi
	movq	%rax, 16(%rsp)
	callq	*%r15
	leaq	1840(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1840(%rsp)
	movq	%rax, %rdi
	vmovups	%ymm0, 1864(%rsp)
	vzeroupper
	callq	*%r12
	testl	%eax, %eax
	jne	.LBB3_26
	cmpq	$8, 1864(%rsp)
	jne	.LBB3_26
.LBB3_27:
	movq	1840(%rsp), %rax
	movl	$6, %esi
	movq	%r14, %rdi
	movq	%rax, 216(%rsp)
	callq	*%r15
	leaq	1776(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1776(%rsp)
	movq	%rax, %rdi
	vmovups	%ymm0, 1800(%rsp)
	vzeroupper
	callq	*%r12
	testl	%eax, %eax
	jne	.LBB3_29
	cmpq	$8, 1800(%rsp)
	jne	.LBB3_29
.LBB3_30:
	movq	1776(%rsp), %rax
	movl	$7, %esi
	movq	%r14, %rdi
	movq	%rax, 208(%rsp)
	callq	*%r15
	leaq	1712(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1712(%rsp)
	movq	%rax, %rdi
	vmovups	%ymm0, 1736(%rsp)
	vzeroupper
	callq	*%r12
	testl	%eax, %eax
	jne	.LBB3_32
	cmpq	$8, 1736(%rsp)
	jne	.LBB3_32
.LBB3_33:
	movq	1712(%rsp), %rax
	movl	$8, %esi
	movq	%r14, %rdi
	movq	%rax, 200(%rsp)
	callq	*%r15
	movabsq	$PyNumber_Float, %rbx
	movq	%rax, %rdi
	callq	*%rbx
	movabsq	$PyFloat_AsDouble, %r13
	movq	%rax, %rdi
	movq	%rax, %r12
	callq	*%r13
	movq	%r12, %rdi
	callq	*%rbp
	movq	%r15, %r12
	movq	%rbp, %r15
	movabsq	$PyErr_Occurred, %rbp
	callq	*%rbp
	testq	%rax, %rax
	jne	.LBB3_34
.LBB3_35:
	movl	$9, %esi
	movq	%r14, %rdi
	callq	*%r12
	movq	%rax, %rdi
	callq	*%rbx
	movq	%rax, %rdi
	movq	%rax, %r12
	callq	*%r13
	movq	%r12, %rdi
	callq	*%r15
	callq	*%rbp
	testq	%rax, %rax
	jne	.LBB3_36
.LBB3_37:
	movl	$10, %esi
	movabsq	$PyTuple_GetItem, %rax
	movq	%r14, %rdi
	callq	*%rax
	movq	%rax, %rdi
	callq	*%rbx
	movq	%rax, %rdi
	movq	%rax, %r12
	callq	*%r13
	movq	%r12, %rdi
	callq	*%r15
	callq	*%rbp
	testq	%rax, %rax
	jne	.LBB3_38
.LBB3_39:
	movl	$11, %esi
	movabsq	$PyTuple_GetItem, %rax
	movq	%r14, %rdi
	callq	*%rax
	movq	%rax, %rdi
	callq	*%rbx
	movq	%rax, %rdi
	movq	%rax, %r12
	callq	*%r13
	movq	%r12, %rdi
	callq	*%r15
	callq	*%rbp
	testq	%rax, %rax
	jne	.LBB3_40
.LBB3_41:
	movl	$12, %esi
	movabsq	$PyTuple_GetItem, %r15
	movq	%r14, %rdi
	callq	*%r15
	movabsq	$PyObject_IsTrue, %rbx
	movq	%rax, %rdi
	callq	*%rbx
	callq	*%rbp
	testq	%rax, %rax
	jne	.LBB3_42
.LBB3_43:
	movl	$13, %esi
	movq	%r14, %rdi
	callq	*%r15
	movq	%rax, %rdi
	callq	*%rbx
	callq	*%rbp
	testq	%rax, %rax
	jne	.LBB3_44
.LBB3_45:
	movl	$14, %esi
	movq	%r14, %rdi
	callq	*%r15
	movabsq	$PyNumber_Float, %rbp
	movq	%rax, %rdi
	callq	*%rbp
	movabsq	$PyFloat_AsDouble, %r13
	movq	%rax, %rdi
	movq	%rax, %r12
	callq	*%r13
	movq	%r15, %rbx
	movabsq	$Py_DecRef, %r15
	movq	%r12, %rdi
	callq	*%r15
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	jne	.LBB3_46
.LBB3_47:
	movl	$15, %esi
	movq	%r14, %rdi
	callq	*%rbx
	movq	%rax, %rdi
	callq	*%rbp
	movq	%rax, %rdi
	movq	%rax, %r12
	callq	*%r13
	movq	%r12, %rdi
	callq	*%r15
	movabsq	$PyErr_Occurred, %r13
	callq	*%r13
	testq	%rax, %rax
	jne	.LBB3_48
.LBB3_49:
	movl	$16, %esi
	movq	%r14, %rdi
	movq	%rbx, %rbp
	callq	*%rbx
	movabsq	$PyNumber_Long, %rbx
	movq	%rax, %rdi
	callq	*%rbx
	movabsq	$Py_DecRef, %r15
	testq	%rax, %rax
	je	.LBB3_51
	movabsq	$PyLong_AsLongLong, %rbx
	movq	%rax, %rdi
	movq	%rax, %r12
	callq	*%rbx
	movq	%r12, %rdi
	callq	*%r15
.LBB3_51:
	callq	*%r13
	testq	%rax, %rax
	jne	.LBB3_52
.LBB3_53:
	cmpq	$5, 48(%rsp)
	movl	$17, %esi
	movq	%r14, %rdi
	setne	80(%rsp)
	callq	*%rbp
	movq	%rax, %rdi
	movabsq	$PyNumber_Float, %rax
	callq	*%rax
	movq	%rax, %rbx
	movq	%rax, %rdi
	movabsq	$PyFloat_AsDouble, %rax
	callq	*%rax
	movq	%rbx, %rdi
	callq	*%r15
	movq	%rbp, %r15
	callq	*%r13
	movq	40(%rsp), %rdi
	testq	%rax, %rax
	movl	$1, %esi
	setne	72(%rsp)
	callq	*%rbp
	movabsq	$PyTuple_Size, %rbp
	movq	%rax, %rdi
	movq	%rax, %rbx
	callq	*%rbp
	movabsq	$NRT_adapt_ndarray_from_python, %r14
	cmpq	$8, %rax
	setne	%r12b
	jne	.LBB3_54
.LBB3_55:
	movq	%rbx, %rdi
	xorl	%esi, %esi
	callq	*%r15
	leaq	1632(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%rax, %rdi
	vmovups	%ymm0, 1632(%rsp)
	vmovups	%ymm0, 1664(%rsp)
	movq	$0, 1696(%rsp)
	vzeroupper
	callq	*%r14
	cmpq	$8, 1656(%rsp)
	setne	%cl
	testl	%eax, %eax
	setne	%bpl
	orb	%cl, %bpl
	cmpb	$1, %bpl
	je	.LBB3_56
	testb	%bpl, %bpl
	jne	.LBB3_58
.LBB3_59:
	movq	1632(%rsp), %rax
	movl	$1, %esi
	movq	%rbx, %rdi
	movb	%r12b, 32(%rsp)
	movq	%rax, 48(%rsp)
	callq	*%r15
	leaq	656(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 656(%rsp)
	movq	%rax, %rdi
	vmovups	%ymm0, 680(%rsp)
	vzeroupper
	callq	*%r14
	movabsq	$Py_DecRef, %r12
	movabsq	$PyNumber_Float, %rbp
	testl	%eax, %eax
	jne	.LBB3_61
	cmpq	$8, 680(%rsp)
	jne	.LBB3_61
.LBB3_62:
	movq	656(%rsp), %rax
	movq	696(%rsp), %rcx
	movl	$2, %esi
	movq	%rbx, %rdi
	movq	%rax, 184(%rsp)
	movq	%rcx, 88(%rsp)
	callq	*%r15
	movq	%rax, %rdi
	leaq	1568(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1568(%rsp)
	vmovups	%ymm0, 1592(%rsp)
	vzeroupper
	callq	*%rax
	testl	%eax, %eax
	jne	.LBB3_64
	cmpq	$8, 1592(%rsp)
	jne	.LBB3_64
.LBB3_65:
	movq	1568(%rsp), %rax
	movl	$3, %esi
	movq	%rbx, %rdi
	movq	%rax, 176(%rsp)
	callq	*%r15
	movq	%rax, %rdi
	movabsq	$PyObject_IsTrue, %rax
	callq	*%rax
	callq	*%r13
	testq	%rax, %rax
	jne	.LBB3_66
.LBB3_67:
	movl	$4, %esi
	movq	%rbx, %rdi
	callq	*%r15
	movq	%rax, %rdi
	callq	*%rbp
	movq	%rax, %r14
	movq	%rax, %rdi
	movabsq	$PyFloat_AsDouble, %rax
	callq	*%rax
	movq	%r14, %rdi
	callq	*%r12
	callq	*%r13
	testq	%rax, %rax
	jne	.LBB3_68
.LBB3_69:
	movl	$5, %esi
	movq	%rbx, %rdi
	callq	*%r15
	movq	%rax, %rdi
	leaq	1504(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1504(%rsp)
	vmovups	%ymm0, 1528(%rsp)
	vzeroupper
	callq	*%rax
	testl	%eax, %eax
	jne	.LBB3_71
	cmpq	$8, 1528(%rsp)
	jne	.LBB3_71
.LBB3_72:
	movq	1504(%rsp), %rax
	movl	$6, %esi
	movq	%rbx, %rdi
	movq	%rax, 168(%rsp)
	callq	*%r15
	movq	%rax, %rdi
	callq	*%rbp
	movabsq	$PyFloat_AsDouble, %r13
	movq	%rax, %rdi
	movq	%rax, %r14
	callq	*%r13
	movq	%r14, %rdi
	vmovsd	%xmm0, 336(%rsp)
	callq	*%r12
	movabsq	$PyErr_Occurred, %r14
	callq	*%r14
	testq	%rax, %rax
	jne	.LBB3_73
.LBB3_74:
	movl	$7, %esi
	movq	%rbx, %rdi
	callq	*%r15
	movq	%rax, %rdi
	callq	*%rbp
	movq	%rax, %rdi
	movq	%rax, %rbx
	callq	*%r13
	movq	%rbx, %rdi
	vmovsd	%xmm0, 328(%rsp)
	callq	*%r12
	callq	*%r14
	movq	40(%rsp), %rdi
	testq	%rax, %rax
	movl	$2, %esi
	setne	64(%rsp)
	callq	*%r15
	movabsq	$PyTuple_Size, %rbp
	movq	%rax, %rdi
	movq	%rax, %rbx
	callq	*%rbp
	movq	%r14, %r13
	cmpq	$8, %rax
	setne	%r12b
	jne	.LBB3_75
.LBB3_76:
	movq	%rbx, %rdi
	xorl	%esi, %esi
	callq	*%r15
	movq	%rax, %rdi
	leaq	2032(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 2064(%rsp)
	vmovups	%ymm0, 2032(%rsp)
	vmovups	%ymm0, 2088(%rsp)
	vzeroupper
	callq	*%rax
	cmpq	$8, 2056(%rsp)
	setne	%cl
	testl	%eax, %eax
	setne	%bpl
	orb	%cl, %bpl
	cmpb	$1, %bpl
	je	.LBB3_77
	testb	%bpl, %bpl
	jne	.LBB3_79
.LBB3_80:
	movq	2032(%rsp), %rax
	movq	2080(%rsp), %rcx
	movl	$1, %esi
	movq	%rbx, %rdi
	movq	%rax, 160(%rsp)
	movq	%rcx, 320(%rsp)
	callq	*%r15
	movq	%rax, %rdi
	leaq	592(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 592(%rsp)
	vmovups	%ymm0, 616(%rsp)
	vzeroupper
	callq	*%rax
	movabsq	$Py_DecRef, %rbp
	testl	%eax, %eax
	jne	.LBB3_82
	cmpq	$8, 616(%rsp)
	jne	.LBB3_82
.LBB3_83:
	movq	592(%rsp), %rax
	movq	632(%rsp), %rcx
	movl	$2, %esi
	movq	%rbx, %rdi
	movq	%rax, 152(%rsp)
	movq	%rcx, 312(%rsp)
	callq	*%r15
	movq	%rax, %rdi
	leaq	1440(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1440(%rsp)
	vmovups	%ymm0, 1464(%rsp)
	vzeroupper
	callq	*%rax
	testl	%eax, %eax
	jne	.LBB3_85
	cmpq	$1, 1464(%rsp)
	jne	.LBB3_85
.LBB3_86:
	movq	1440(%rsp), %rax
	movl	$3, %esi
	movq	%rbx, %rdi
	movq	%rax, 144(%rsp)
	callq	*%r15
	movabsq	$PyNumber_Long, %r14
	movq	%rax, %rdi
	callq	*%r14
	testq	%rax, %rax
	je	.LBB3_88
	movq	%rax, %r14
	movq	%rax, %rdi
	movabsq	$PyLong_AsLongLong, %rax
	callq	*%rax
	movq	%r14, %rdi
	callq	*%rbp
.LBB3_88:
	callq	*%r13
	testq	%rax, %rax
	jne	.LBB3_89
.LBB3_90:
	movl	$4, %esi
	movq	%rbx, %rdi
	callq	*%r15
	movq	%rax, %rdi
	leaq	1376(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1376(%rsp)
	vmovups	%ymm0, 1400(%rsp)
	vzeroupper
	callq	*%rax
	testl	%eax, %eax
	jne	.LBB3_92
	cmpq	$8, 1400(%rsp)
	jne	.LBB3_92
.LBB3_93:
	movq	1376(%rsp), %rax
	movl	$5, %esi
	movq	%rbx, %rdi
	movq	%rax, 136(%rsp)
	callq	*%r15
	movabsq	$PyNumber_Long, %r14
	movq	%rax, %rdi
	callq	*%r14
	testq	%rax, %rax
	je	.LBB3_95
	movq	%rax, %r14
	movq	%rax, %rdi
	movabsq	$PyLong_AsLongLong, %rax
	callq	*%rax
	movq	%r14, %rdi
	callq	*%rbp
.LBB3_95:
	callq	*%r13
	testq	%rax, %rax
	jne	.LBB3_96
.LBB3_97:
	movl	$6, %esi
	movq	%rbx, %rdi
	callq	*%r15
	movq	%rax, %rdi
	movabsq	$PyNumber_Float, %rax
	callq	*%rax
	movq	%rax, %r14
	movq	%rax, %rdi
	movabsq	$PyFloat_AsDouble, %rax
	callq	*%rax
	movq	%r14, %rdi
	callq	*%rbp
	callq	*%r13
	testq	%rax, %rax
	jne	.LBB3_98
.LBB3_99:
	movl	$7, %esi
	movq	%rbx, %rdi
	callq	*%r15
	movq	%rax, %rdi
	leaq	1312(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1312(%rsp)
	vmovups	%ymm0, 1336(%rsp)
	vzeroupper
	callq	*%rax
	cmpq	$8, 1336(%rsp)
	movq	40(%rsp), %rdi
	setne	%cl
	testl	%eax, %eax
	setne	%al
	orb	%cl, %al
	movb	%al, 56(%rsp)
	cmpb	$1, %al
	je	.LBB3_100
.LBB3_101:
	movq	1312(%rsp), %rax
	movl	$3, %esi
	movq	%rax, 128(%rsp)
	callq	*%r15
	movabsq	$PyTuple_Size, %r14
	movq	%rax, %rdi
	movq	%rax, %rbx
	callq	*%r14
	cmpq	$5, %rax
	setne	%bpl
	jne	.LBB3_102
.LBB3_103:
	movq	%rbx, %rdi
	xorl	%esi, %esi
	callq	*%r15
	movq	%rax, %rdi
	leaq	432(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 464(%rsp)
	vmovups	%ymm0, 432(%rsp)
	vmovups	%ymm0, 488(%rsp)
	vzeroupper
	callq	*%rax
	movq	456(%rsp), %rcx
	cmpq	$8, %rcx
	movq	%rcx, 304(%rsp)
	setne	%cl
	testl	%eax, %eax
	setne	%r14b
	orb	%cl, %r14b
	cmpb	$1, %r14b
	je	.LBB3_104
	testb	%r14b, %r14b
	jne	.LBB3_106
.LBB3_107:
	movq	440(%rsp), %rcx
	movq	448(%rsp), %rdx
	movq	432(%rsp), %rax
	movl	$1, %esi
	movq	%rbx, %rdi
	movq	%rcx, 296(%rsp)
	movq	464(%rsp), %rcx
	movq	%rdx, 288(%rsp)
	movq	472(%rsp), %rdx
	movq	%rax, 120(%rsp)
	movq	%rcx, 280(%rsp)
	movq	480(%rsp), %rcx
	movq	%rdx, 272(%rsp)
	movq	488(%rsp), %rdx
	movq	%rcx, 264(%rsp)
	movq	496(%rsp), %rcx
	movq	%rdx, 256(%rsp)
	movq	504(%rsp), %rdx
	movq	%rcx, 248(%rsp)
	movq	512(%rsp), %rcx
	movq	%rdx, 240(%rsp)
	movq	%rcx, 232(%rsp)
	callq	*%r15
	movabsq	$PyNumber_Long, %r14
	movq	%rax, %rdi
	callq	*%r14
	testq	%rax, %rax
	je	.LBB3_109
	movq	%rax, %r14
	movq	%rax, %rdi
	movabsq	$PyLong_AsLongLong, %rax
	callq	*%rax
	movabsq	$Py_DecRef, %rax
	movq	%r14, %rdi
	callq	*%rax
.LBB3_109:
	callq	*%r13
	testq	%rax, %rax
	jne	.LBB3_110
.LBB3_111:
	movl	$2, %esi
	movq	%rbx, %rdi
	callq	*%r15
	movabsq	$PyNumber_Long, %r14
	movq	%rax, %rdi
	callq	*%r14
	testq	%rax, %rax
	je	.LBB3_113
	movq	%rax, %r14
	movq	%rax, %rdi
	movabsq	$PyLong_AsLongLong, %rax
	callq	*%rax
	movabsq	$Py_DecRef, %rax
	movq	%r14, %rdi
	callq	*%rax
.LBB3_113:
	callq	*%r13
	testq	%rax, %rax
	jne	.LBB3_114
.LBB3_115:
	movl	$3, %esi
	movq	%rbx, %rdi
	callq	*%r15
	movabsq	$PyNumber_Long, %r14
	movq	%rax, %rdi
	callq	*%r14
	testq	%rax, %rax
	je	.LBB3_117
	movq	%rax, %r14
	movq	%rax, %rdi
	movabsq	$PyLong_AsLongLong, %rax
	callq	*%rax
	movabsq	$Py_DecRef, %rax
	movq	%r14, %rdi
	callq	*%rax
.LBB3_117:
	callq	*%r13
	testq	%rax, %rax
	jne	.LBB3_118
.LBB3_119:
	movl	$4, %esi
	movq	%rbx, %rdi
	callq	*%r15
	movq	%rax, %rdi
	movabsq	$PyObject_IsTrue, %rax
	callq	*%rax
	callq	*%r13
	movq	40(%rsp), %rdi
	testq	%rax, %rax
	movl	$4, %esi
	setne	96(%rsp)
	callq	*%r15
	movabsq	$PyTuple_Size, %rbx
	movq	%rax, %rdi
	movq	%rax, %r14
	callq	*%rbx
	cmpq	$11, %rax
	setne	8(%rsp)
	jne	.LBB3_120
.LBB3_121:
	movq	$0, 40(%rsp)
	movq	%r14, %rdi
	xorl	%esi, %esi
	callq	*%r15
	movabsq	$PyNumber_Long, %rbx
	movq	%rax, %rdi
	callq	*%rbx
	testq	%rax, %rax
	je	.LBB3_123
	movq	%rax, %rbx
	movq	%rax, %rdi
	movabsq	$PyLong_AsLongLong, %rax
	callq	*%rax
	movq	%rax, 40(%rsp)
	movabsq	$Py_DecRef, %rax
	movq	%rbx, %rdi
	callq	*%rax
.LBB3_123:
	callq	*%r13
	testq	%rax, %rax
	jne	.LBB3_124
.LBB3_125:
	movl	$1, %esi
	movq	%r14, %rdi
	callq	*%r15
	movq	%rax, %rdi
	leaq	1248(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1248(%rsp)
	vmovups	%ymm0, 1272(%rsp)
	vzeroupper
	callq	*%rax
	testl	%eax, %eax
	jne	.LBB3_127
	cmpq	$8, 1272(%rsp)
	jne	.LBB3_127
.LBB3_128:
	movq	1248(%rsp), %rax
	movl	$2, %esi
	movq	%r14, %rdi
	movq	%rax, 112(%rsp)
	callq	*%r15
	movq	%rax, %rdi
	leaq	1168(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1168(%rsp)
	vmovups	%ymm0, 1200(%rsp)
	movq	$0, 1232(%rsp)
	vzeroupper
	callq	*%rax
	cmpq	$1, 1192(%rsp)
	setne	%cl
	testl	%eax, %eax
	setne	%bl
	orb	%cl, %bl
	cmpb	$1, %bl
	je	.LBB3_129
	testb	%bl, %bl
	jne	.LBB3_131
.LBB3_132:
	movq	1168(%rsp), %rax
	movl	$3, %esi
	movq	%r14, %rdi
	movq	%rax, 104(%rsp)
	callq	*%r15
	movq	%rax, %rdi
	movabsq	$PyNumber_Float, %rax
	callq	*%rax
	movq	%rax, %rbx
	movq	%rax, %rdi
	movabsq	$PyFloat_AsDouble, %rax
	callq	*%rax
	movabsq	$Py_DecRef, %rax
	movq	%rbx, %rdi
	callq	*%rax
	callq	*%r13
	testq	%rax, %rax
	jne	.LBB3_133
.LBB3_134:
	movl	$4, %esi
	movq	%r14, %rdi
	callq	*%r15
	movabsq	$PyObject_IsTrue, %rbx
	movq	%rax, %rdi
	callq	*%rbx
	movl	%eax, 196(%rsp)
	callq	*%r13
	testq	%rax, %rax
	jne	.LBB3_135
.LBB3_136:
	movl	$5, %esi
	movq	%r14, %rdi
	callq	*%r15
	movq	%rax, %rdi
	callq	*%rbx
	callq	*%r13
	testq	%rax, %rax
	jne	.LBB3_137
.LBB3_138:
	movl	$6, %esi
	movq	%r14, %rdi
	callq	*%r15
	movq	%rax, %rdi
	callq	*%rbx
	callq	*%r13
	testq	%rax, %rax
	jne	.LBB3_139
.LBB3_140:
	movl	$7, %esi
	movq	%r14, %rdi
	callq	*%r15
	movq	%rax, %rdi
	callq	*%rbx
	callq	*%r13
	testq	%rax, %rax
	jne	.LBB3_141
.LBB3_142:
	movl	$8, %esi
	movq	%r14, %rdi
	callq	*%r15
	movabsq	$PyNumber_Long, %rbx
	movq	%rax, %rdi
	callq	*%rbx
	testq	%rax, %rax
	je	.LBB3_144
	movq	%rax, %rbx
	movq	%rax, %rdi
	movabsq	$PyLong_AsLongLong, %rax
	callq	*%rax
	movabsq	$Py_DecRef, %rax
	movq	%rbx, %rdi
	callq	*%rax
.LBB3_144:
	callq	*%r13
	testq	%rax, %rax
	jne	.LBB3_145
.LBB3_146:
	movl	$9, %esi
	movq	%r14, %rdi
	callq	*%r15
	movabsq	$PyNumber_Long, %rbx
	movq	%rax, %rdi
	callq	*%rbx
	testq	%rax, %rax
	je	.LBB3_148
	movq	%rax, %rbx
	movq	%rax, %rdi
	movabsq	$PyLong_AsLongLong, %rax
	callq	*%rax
	movabsq	$Py_DecRef, %rax
	movq	%rbx, %rdi
	callq	*%rax
.LBB3_148:
	callq	*%r13
	testq	%rax, %rax
	jne	.LBB3_149
.LBB3_150:
	movl	$10, %esi
	movq	%r14, %rdi
	callq	*%r15
	movabsq	$PyNumber_Long, %rbx
	movq	%rax, %rdi
	callq	*%rbx
	testq	%rax, %rax
	je	.LBB3_152
	movabsq	$PyLong_AsLongLong, %r14
	movq	%rax, %rdi
	movq	%rax, %rbx
	callq	*%r14
	movabsq	$Py_DecRef, %rax
	movq	%rbx, %rdi
	callq	*%rax
.LBB3_152:
	callq	*%r13
	xorl	%ebx, %ebx
	testq	%rax, %rax
	jne	.LBB3_200
	movzbl	80(%rsp), %eax
	movzbl	32(%rsp), %ecx
	orb	96(%rsp), %bpl
	orb	56(%rsp), %r12b
	orb	72(%rsp), %al
	orb	64(%rsp), %cl
	orb	(%rsp), %al
	orb	%cl, %bpl
	orb	%al, %bpl
	orb	%bpl, %r12b
	orb	8(%rsp), %r12b
	testb	$1, %r12b
	jne	.LBB3_200
	movq	416(%rsp), %rdi
	leaq	528(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %r15
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 528(%rsp)
	vmovups	%ymm0, 552(%rsp)
	vzeroupper
	callq	*%r15
	testl	%eax, %eax
	jne	.LBB3_156
	cmpq	$8, 552(%rsp)
	jne	.LBB3_156
	movq	408(%rsp), %rdi
	movq	528(%rsp), %r12
	movq	560(%rsp), %r14
	movq	568(%rsp), %rbx
	leaq	1104(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1104(%rsp)
	vmovups	%ymm0, 1128(%rsp)
	vzeroupper
	callq	*%r15
	testl	%eax, %eax
	jne	.LBB3_159
	cmpq	$8, 1128(%rsp)
	jne	.LBB3_159
	movq	400(%rsp), %rdi
	movq	1104(%rsp), %rbp
	leaq	1040(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1040(%rsp)
	vmovups	%ymm0, 1064(%rsp)
	vzeroupper
	callq	*%r15
	testl	%eax, %eax
	jne	.LBB3_164
	cmpq	$8, 1064(%rsp)
	jne	.LBB3_164
	movq	1040(%rsp), %rax
	movq	392(%rsp), %rdi
	leaq	976(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 976(%rsp)
	vmovups	%ymm0, 1000(%rsp)
	movq	%rax, (%rsp)
	vzeroupper
	callq	*%r15
	testl	%eax, %eax
	jne	.LBB3_167
	cmpq	$4, 1000(%rsp)
	jne	.LBB3_167
	movq	976(%rsp), %rax
	movq	384(%rsp), %rdi
	leaq	912(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 912(%rsp)
	vmovups	%ymm0, 936(%rsp)
	movq	%rax, 8(%rsp)
	vzeroupper
	callq	*%r15
	testl	%eax, %eax
	jne	.LBB3_172
	cmpq	$4, 936(%rsp)
	jne	.LBB3_172
	movq	912(%rsp), %rax
	movq	376(%rsp), %rdi
	leaq	848(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 848(%rsp)
	vmovups	%ymm0, 872(%rsp)
	movq	%rax, 32(%rsp)
	vzeroupper
	callq	*%r15
	testl	%eax, %eax
	jne	.LBB3_175
	cmpq	$4, 872(%rsp)
	jne	.LBB3_175
	movq	848(%rsp), %rax
	movq	368(%rsp), %rdi
	leaq	784(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 784(%rsp)
	vmovups	%ymm0, 808(%rsp)
	movq	%rax, 80(%rsp)
	vzeroupper
	callq	*%r15
	testl	%eax, %eax
	jne	.LBB3_180
	cmpq	$8, 808(%rsp)
	jne	.LBB3_180
	movq	784(%rsp), %rax
	movq	360(%rsp), %rdi
	leaq	720(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 720(%rsp)
	vmovups	%ymm0, 744(%rsp)
	movq	%rax, 72(%rsp)
	vzeroupper
	callq	*%r15
	testl	%eax, %eax
	jne	.LBB3_183
	cmpq	$1, 744(%rsp)
	jne	.LBB3_183
	movq	720(%rsp), %rax
	movq	352(%rsp), %rdi
	movq	%rbp, 64(%rsp)
	movq	%r12, %r15
	movq	%rax, 56(%rsp)
	movabsq	$PyNumber_Long, %rax
	callq	*%rax
	testq	%rax, %rax
	je	.LBB3_187
	movq	%rax, %rbp
	movq	%rax, %rdi
	movabsq	$PyLong_AsLongLong, %rax
	callq	*%rax
	movq	%rbp, %rdi
	movabsq	$Py_DecRef, %rbp
	movq	%rax, %r12
	callq	*%rbp
	callq	*%r13
	testq	%rax, %rax
	jne	.LBB3_188
.LBB3_191:
	xorl	%eax, %eax
	cmpl	$0, 196(%rsp)
	setne	%al
	subq	$1680, %rsp
	.cfi_adjust_cfa_offset 1680
	movq	1912(%rsp), %rdi
	movq	1920(%rsp), %rsi
	vmovsd	2008(%rsp), %xmm0
	movq	1720(%rsp), %rcx
	movq	%r12, 1664(%rsp)
	movq	%r14, 1248(%rsp)
	movq	1880(%rsp), %r12
	movq	1896(%rsp), %rbp
	movq	1696(%rsp), %r13
	movq	1704(%rsp), %r14
	movq	%r15, 1776(%rsp)
	movq	%r15, 1216(%rsp)
	movq	1888(%rsp), %r15
	movl	%eax, 1160(%rsp)
	movabsq	$_ZN8__main__6runner12_3clocals_3e3runB3v49B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx, %rax
	movq	%rbx, 1256(%rsp)
	movq	%rdi, 976(%rsp)
	movq	%rsi, 968(%rsp)
	movq	1928(%rsp), %rdi
	movq	1936(%rsp), %rsi
	movq	%rcx, 1016(%rsp)
	movq	1728(%rsp), %rcx
	movq	%r12, 208(%rsp)
	movq	%r15, 152(%rsp)
	movq	%rbp, 96(%rsp)
	movq	%r13, 40(%rsp)
	movq	%r14, %r8
	vmovsd	%xmm0, 552(%rsp)
	vmovsd	2016(%rsp), %xmm0
	movq	%rdi, 960(%rsp)
	movq	%rsi, 952(%rsp)
	movq	1944(%rsp), %rdi
	movq	1952(%rsp), %rsi
	movq	%rcx, 288(%rsp)
	movq	%rdi, 944(%rsp)
	movq	%rsi, 936(%rsp)
	movq	1960(%rsp), %rdi
	movq	1984(%rsp), %rsi
	vmovsd	%xmm0, 544(%rsp)
	movq	%rdi, 928(%rsp)
	movq	%rsi, 920(%rsp)
	movq	1968(%rsp), %rdi
	movq	1976(%rsp), %rsi
	movq	%rdi, 912(%rsp)
	movq	%rsi, 904(%rsp)
	movq	1992(%rsp), %rdi
	movq	1784(%rsp), %rsi
	movq	%rdi, 688(%rsp)
	movq	%rsi, 1080(%rsp)
	movq	1792(%rsp), %rdi
	movq	1800(%rsp), %rsi
	movq	%rdi, 1024(%rsp)
	movq	%rsi, 896(%rsp)
	movq	1808(%rsp), %rdi
	movq	1816(%rsp), %rsi
	movq	%rdi, 840(%rsp)
	movq	%rsi, 768(%rsp)
	movq	1824(%rsp), %rdi
	movq	1832(%rsp), %rsi
	movq	%rdi, 704(%rsp)
	movq	%rsi, 648(%rsp)
	movq	2000(%rsp), %rdi
	movq	1840(%rsp), %rsi
	movq	%rdi, 608(%rsp)
	movq	%rsi, 560(%rsp)
	movq	1848(%rsp), %rdi
	movq	1856(%rsp), %rsi
	movq	%rdi, 488(%rsp)
	movq	%rsi, 416(%rsp)
	movq	1768(%rsp), %rdi
	movq	1864(%rsp), %rsi
	movq	%rdi, 400(%rsp)
	movq	%rsi, 360(%rsp)
	leaq	2024(%rsp), %rdi
	leaq	1904(%rsp), %rsi
	callq	*%rax
	addq	$1680, %rsp
	.cfi_adjust_cfa_offset -1680
	movq	224(%rsp), %rcx
	movabsq	$NRT_decref, %rbx
	movq	%r14, %rdi
	movl	%eax, 40(%rsp)
	movq	%rcx, 88(%rsp)
	callq	*%rbx
	movq	%r13, %rdi
	callq	*%rbx
	movq	%rbp, %rdi
	callq	*%rbx
	movq	%r15, %rdi
	callq	*%rbx
	movq	%r12, %rdi
	callq	*%rbx
	movq	48(%rsp), %rdi
	callq	*%rbx
	movq	184(%rsp), %rdi
	callq	*%rbx
	movq	176(%rsp), %rdi
	callq	*%rbx
	movq	168(%rsp), %rdi
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
	movq	64(%rsp), %rdi
	callq	*%rbx
	movq	(%rsp), %rdi
	callq	*%rbx
	movq	8(%rsp), %rdi
	callq	*%rbx
	movq	32(%rsp), %rdi
	callq	*%rbx
	movq	80(%rsp), %rdi
	callq	*%rbx
	movq	72(%rsp), %rdi
	callq	*%rbx
	movq	56(%rsp), %rdi
	callq	*%rbx
	cmpl	$0, 40(%rsp)
	jne	.LBB3_193
	movabsq	$_Py_NoneStruct, %rbx
	movabsq	$Py_IncRef, %rax
	movq	%rbx, %rdi
	callq	*%rax
.LBB3_200:
	movq	%rbx, %rax
	addq	$2120, %rsp
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
.LBB3_193:
	.cfi_def_cfa_offset 2176
	movabsq	$PyErr_Clear, %rax
	callq	*%rax
	movq	88(%rsp), %r14
	movl	8(%r14), %esi
	movq	(%r14), %rdi
	cmpl	$0, 32(%r14)
	jle	.LBB3_196
	movslq	%esi, %rsi
	movabsq	$PyBytes_FromStringAndSize, %rax
	callq	*%rax
	movq	16(%r14), %rdi
	movq	%rax, %rbx
	callq	*24(%r14)
	testq	%rax, %rax
	je	.LBB3_195
	movabsq	$numba_runtime_build_excinfo_struct, %rcx
	movq	%rbx, %rdi
	movq	%rax, %rsi
	callq	*%rcx
	movabsq	$NRT_Free, %r15
	movq	%r14, %rdi
	movq	%rax, %rbx
	callq	*%r15
	jmp	.LBB3_197
.LBB3_2:
	movabsq	$PyExc_RuntimeError, %rdi
	movabsq	$".const.missing Environment: _ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB3v49B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx", %rsi
.LBB3_3:
	movabsq	$PyErr_SetString, %rax
	vzeroupper
	callq	*%rax
	jmp	.LBB3_199
.LBB3_20:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, (%rsp)
	jmp	.LBB3_21
.LBB3_23:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, (%rsp)
	jmp	.LBB3_24
.LBB3_26:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, (%rsp)
	jmp	.LBB3_27
.LBB3_29:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, (%rsp)
	jmp	.LBB3_30
.LBB3_32:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, (%rsp)
	jmp	.LBB3_33
.LBB3_61:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, 32(%rsp)
	jmp	.LBB3_62
.LBB3_64:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, 32(%rsp)
	jmp	.LBB3_65
.LBB3_71:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, 32(%rsp)
	jmp	.LBB3_72
.LBB3_82:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, %r12b
	jmp	.LBB3_83
.LBB3_85:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, %r12b
	jmp	.LBB3_86
.LBB3_92:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, %r12b
	jmp	.LBB3_93
.LBB3_127:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, 8(%rsp)
	jmp	.LBB3_128
.LBB3_5:
	movabsq	$PyExc_ValueError, %rdi
	movabsq	$".const.size mismatch for tuple, expected 5 element(s) but got %zd", %rsi
	movabsq	$PyErr_Format, %rcx
	movq	%rax, %rdx
	movq	%rax, %r15
	xorl	%eax, %eax
	callq	*%rcx
	movq	%r15, %rax
	jmp	.LBB3_6
.LBB3_7:
	movabsq	$PyExc_ValueError, %rdi
	movabsq	$".const.size mismatch for tuple, expected 18 element(s) but got %zd", %rsi
	movabsq	$PyErr_Format, %rcx
	movq	%rax, %rdx
	xorl	%eax, %eax
	callq	*%rcx
	jmp	.LBB3_8
.LBB3_11:
	movb	$1, (%rsp)
	jmp	.LBB3_12
.LBB3_15:
	movb	$1, (%rsp)
	jmp	.LBB3_16
.LBB3_17:
	movb	$1, (%rsp)
	jmp	.LBB3_18
.LBB3_34:
	movb	$1, (%rsp)
	jmp	.LBB3_35
.LBB3_36:
	movb	$1, (%rsp)
	jmp	.LBB3_37
.LBB3_38:
	movb	$1, (%rsp)
	jmp	.LBB3_39
.LBB3_40:
	movb	$1, (%rsp)
	jmp	.LBB3_41
.LBB3_42:
	movb	$1, (%rsp)
	jmp	.LBB3_43
.LBB3_44:
	movb	$1, (%rsp)
	jmp	.LBB3_45
.LBB3_46:
	movb	$1, (%rsp)
	jmp	.LBB3_47
.LBB3_48:
	movb	$1, (%rsp)
	jmp	.LBB3_49
.LBB3_52:
	movb	$1, (%rsp)
	jmp	.LBB3_53
.LBB3_54:
	movabsq	$PyExc_ValueError, %rdi
	movabsq	$".const.size mismatch for tuple, expected 8 element(s) but got %zd", %rsi
	movabsq	$PyErr_Format, %rcx
	movq	%rax, %rdx
	xorl	%eax, %eax
	callq	*%rcx
	jmp	.LBB3_55
.LBB3_56:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	testb	%bpl, %bpl
	je	.LBB3_59
.LBB3_58:
	movb	$1, %r12b
	jmp	.LBB3_59
.LBB3_66:
	movb	$1, 32(%rsp)
	jmp	.LBB3_67
.LBB3_68:
	movb	$1, 32(%rsp)
	jmp	.LBB3_69
.LBB3_73:
	movb	$1, 32(%rsp)
	jmp	.LBB3_74
.LBB3_75:
	movabsq	$PyExc_ValueError, %rdi
	movabsq	$".const.size mismatch for tuple, expected 8 element(s) but got %zd", %rsi
	movabsq	$PyErr_Format, %rcx
	movq	%rax, %rdx
	xorl	%eax, %eax
	callq	*%rcx
	jmp	.LBB3_76
.LBB3_77:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	testb	%bpl, %bpl
	je	.LBB3_80
.LBB3_79:
	movb	$1, %r12b
	jmp	.LBB3_80
.LBB3_89:
	movb	$1, %r12b
	jmp	.LBB3_90
.LBB3_96:
	movb	$1, %r12b
	jmp	.LBB3_97
.LBB3_98:
	movb	$1, %r12b
	jmp	.LBB3_99
.LBB3_100:
	movq	%rdi, %rbx
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movq	%rbx, %rdi
	jmp	.LBB3_101
.LBB3_102:
	movabsq	$PyExc_ValueError, %rdi
	movabsq	$".const.size mismatch for tuple, expected 5 element(s) but got %zd", %rsi
	movabsq	$PyErr_Format, %rcx
	movq	%rax, %rdx
	xorl	%eax, %eax
	callq	*%rcx
	jmp	.LBB3_103
.LBB3_104:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	testb	%r14b, %r14b
	je	.LBB3_107
.LBB3_106:
	movb	$1, %bpl
	jmp	.LBB3_107
.LBB3_110:
	movb	$1, %bpl
	jmp	.LBB3_111
.LBB3_114:
	movb	$1, %bpl
	jmp	.LBB3_115
.LBB3_118:
	movb	$1, %bpl
	jmp	.LBB3_119
.LBB3_120:
	movabsq	$PyExc_ValueError, %rdi
	movabsq	$".const.size mismatch for tuple, expected 11 element(s) but got %zd", %rsi
	movabsq	$PyErr_Format, %rcx
	movq	%rax, %rdx
	xorl	%eax, %eax
	callq	*%rcx
	jmp	.LBB3_121
.LBB3_124:
	movb	$1, 8(%rsp)
	jmp	.LBB3_125
.LBB3_129:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	testb	%bl, %bl
	je	.LBB3_132
.LBB3_131:
	movb	$1, 8(%rsp)
	jmp	.LBB3_132
.LBB3_133:
	movb	$1, 8(%rsp)
	jmp	.LBB3_134
.LBB3_135:
	movb	$1, 8(%rsp)
	jmp	.LBB3_136
.LBB3_137:
	movb	$1, 8(%rsp)
	jmp	.LBB3_138
.LBB3_139:
	movb	$1, 8(%rsp)
	jmp	.LBB3_140
.LBB3_141:
	movb	$1, 8(%rsp)
	jmp	.LBB3_142
.LBB3_145:
	movb	$1, 8(%rsp)
	jmp	.LBB3_146
.LBB3_149:
	movb	$1, 8(%rsp)
	jmp	.LBB3_150
.LBB3_156:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movq	24(%rsp), %r14
	movq	16(%rsp), %r13
	jmp	.LBB3_161
.LBB3_159:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movq	24(%rsp), %r14
	movq	16(%rsp), %r13
	jmp	.LBB3_160
.LBB3_164:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movq	24(%rsp), %r14
	movq	16(%rsp), %r13
	jmp	.LBB3_169
.LBB3_167:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movq	24(%rsp), %r14
	movq	16(%rsp), %r13
	movq	(%rsp), %rbx
	jmp	.LBB3_168
.LBB3_172:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movq	24(%rsp), %r14
	movq	16(%rsp), %r13
	movq	(%rsp), %rbx
	movq	8(%rsp), %r15
	jmp	.LBB3_177
.LBB3_175:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movq	24(%rsp), %r14
	movq	16(%rsp), %r13
	movq	(%rsp), %rbx
	movq	8(%rsp), %r15
	jmp	.LBB3_176
.LBB3_180:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movq	24(%rsp), %r14
	movq	16(%rsp), %r13
	movq	(%rsp), %rbx
	jmp	.LBB3_185
.LBB3_183:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movq	24(%rsp), %r14
	movq	16(%rsp), %r13
	jmp	.LBB3_184
.LBB3_187:
	xorl	%r12d, %r12d
	callq	*%r13
	testq	%rax, %rax
	je	.LBB3_191
.LBB3_188:
	movq	56(%rsp), %rdi
	movabsq	$NRT_decref, %rax
	callq	*%rax
	movq	24(%rsp), %r14
	movq	16(%rsp), %r13
	movq	64(%rsp), %rbp
	movq	%r15, %r12
.LBB3_184:
	movq	72(%rsp), %rdi
	movq	(%rsp), %rbx
	movabsq	$NRT_decref, %rax
	callq	*%rax
.LBB3_185:
	movq	80(%rsp), %rdi
	movq	8(%rsp), %r15
	movabsq	$NRT_decref, %rax
	callq	*%rax
.LBB3_176:
	movq	32(%rsp), %rdi
	movabsq	$NRT_decref, %rax
	callq	*%rax
.LBB3_177:
	movabsq	$NRT_decref, %rax
	movq	%r15, %rdi
	callq	*%rax
.LBB3_168:
	movabsq	$NRT_decref, %rax
	movq	%rbx, %rdi
	callq	*%rax
.LBB3_169:
	movabsq	$NRT_decref, %rax
	movq	%rbp, %rdi
	callq	*%rax
.LBB3_160:
	movabsq	$NRT_decref, %rax
	movq	%r12, %rdi
	callq	*%rax
.LBB3_161:
	movabsq	$NRT_decref, %rbx
	movq	%r14, %rdi
	callq	*%rbx
	movq	%r13, %rdi
	callq	*%rbx
	movq	216(%rsp), %rdi
	callq	*%rbx
	movq	208(%rsp), %rdi
	callq	*%rbx
	movq	200(%rsp), %rdi
	callq	*%rbx
	movq	48(%rsp), %rdi
	callq	*%rbx
	movq	184(%rsp), %rdi
	callq	*%rbx
	movq	176(%rsp), %rdi
	callq	*%rbx
	movq	168(%rsp), %rdi
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
.LBB3_199:
	xorl	%ebx, %ebx
	jmp	.LBB3_200
.LBB3_196:
	movq	16(%r14), %rdx
	movabsq	$numba_unpickle, %rax
	callq	*%rax
	movq	%rax, %rbx
.LBB3_197:
	testq	%rbx, %rbx
	je	.LBB3_199
	movabsq	$numba_do_raise, %rax
	movq	%rbx, %rdi
	callq	*%rax
	jmp	.LBB3_199
.LBB3_195:
	movabsq	$PyExc_RuntimeError, %rdi
	movabsq	$".const.Error creating Python tuple from runtime exception arguments", %rsi
	jmp	.LBB3_3
.Lfunc_end3:
	.size	_ZN7cpython8__main__6runner12_3clocals_3e3runB3v49B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx, .Lfunc_end3-_ZN7cpython8__main__6runner12_3clocals_3e3runB3v49B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx
	.cfi_endproc

	.globl	cfunc._ZN8__main__6runner12_3clocals_3e3runB3v49B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx
	.p2align	4
	.type	cfunc._ZN8__main__6runner12_3clocals_3e3runB3v49B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx,@function
cfunc._ZN8__main__6runner12_3clocals_3e3runB3v49B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx:
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
	subq	$1704, %rsp
	.cfi_def_cfa_offset 1760
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	3408(%rsp), %rax
	vmovups	2640(%rsp), %ymm1
	vmovups	2672(%rsp), %ymm2
	vmovaps	2704(%rsp), %xmm3
	vmovups	2760(%rsp), %xmm4
	vmovaps	2992(%rsp), %xmm5
	movq	%rdx, %r9
	movq	2584(%rsp), %rdi
	movq	2720(%rsp), %rsi
	movq	2824(%rsp), %rdx
	movq	2960(%rsp), %rcx
	vmovaps	2288(%rsp), %xmm0
	movq	2304(%rsp), %r14
	movq	2352(%rsp), %r15
	movq	2392(%rsp), %r12
	movq	2432(%rsp), %r13
	movq	2448(%rsp), %rbp
	movq	$0, 1696(%rsp)
	movq	$0, 1688(%rsp)
	movq	2512(%rsp), %r8
	movq	2144(%rsp), %r10
	movq	2160(%rsp), %r11
	movq	2232(%rsp), %rbx
	movq	%rax, 1664(%rsp)
	movzbl	2904(%rsp), %eax
	vmovups	%xmm5, 1248(%rsp)
	movq	%rcx, 1216(%rsp)
	movq	%rdx, 1080(%rsp)
	andl	$1, %eax
	movl	%eax, 1160(%rsp)
	vmovups	%xmm4, 1016(%rsp)
	movq	%rsi, 976(%rsp)
	vmovups	%xmm3, 960(%rsp)
	vmovups	%ymm2, 928(%rsp)
	vmovups	%ymm1, 896(%rsp)
	movq	%rdi, 840(%rsp)
	movq	2104(%rsp), %rdi
	movq	2032(%rsp), %rsi
	movq	%r8, 768(%rsp)
	movq	%rbp, 704(%rsp)
	movq	%r13, 688(%rsp)
	movq	%r12, 648(%rsp)
	movq	%r15, 608(%rsp)
	movq	%r14, 560(%rsp)
	vmovups	%xmm0, 544(%rsp)
	movabsq	$_ZN8__main__6runner12_3clocals_3e3runB3v49B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx, %rax
	movq	%rbx, 488(%rsp)
	movq	%r11, 416(%rsp)
	movq	%r10, 400(%rsp)
	movq	%r9, %r8
	movq	%rdi, 360(%rsp)
	movq	%rsi, 288(%rsp)
	movq	1952(%rsp), %rdi
	movq	1896(%rsp), %rsi
	movq	%rdi, 208(%rsp)
	movq	%rsi, 152(%rsp)
	movq	1840(%rsp), %rdi
	movq	1784(%rsp), %rsi
	movq	%rdi, 96(%rsp)
	movq	%rsi, 40(%rsp)
	leaq	1696(%rsp), %rdi
	leaq	1688(%rsp), %rsi
	vzeroupper
	callq	*%rax
	movl	%eax, %ecx
	movq	1688(%rsp), %rbx
	movq	1696(%rsp), %rax
	movl	$0, 1684(%rsp)
	testl	%ecx, %ecx
	jne	.LBB4_1
.LBB4_7:
	addq	$1704, %rsp
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
	.cfi_def_cfa_offset 1760
	movabsq	$numba_gil_ensure, %r14
	leaq	1684(%rsp), %rdi
	movq	%rax, %r15
	callq	*%r14
	movabsq	$PyErr_Clear, %rax
	callq	*%rax
	movl	8(%rbx), %esi
	movq	(%rbx), %rdi
	cmpl	$0, 32(%rbx)
	jle	.LBB4_4
	movslq	%esi, %rsi
	movabsq	$PyBytes_FromStringAndSize, %rax
	callq	*%rax
	movq	16(%rbx), %rdi
	movq	%rax, %r14
	callq	*24(%rbx)
	testq	%rax, %rax
	je	.LBB4_3
	movabsq	$numba_runtime_build_excinfo_struct, %rcx
	movq	%r14, %rdi
	movq	%rax, %rsi
	callq	*%rcx
	movabsq	$NRT_Free, %r12
	movq	%rbx, %rdi
	movq	%rax, %r14
	callq	*%r12
	jmp	.LBB4_5
.LBB4_4:
	movq	16(%rbx), %rdx
	movabsq	$numba_unpickle, %rax
	callq	*%rax
	movq	%rax, %r14
.LBB4_5:
	testq	%r14, %r14
	je	.LBB4_6
	movabsq	$numba_do_raise, %rax
	movq	%r14, %rdi
	callq	*%rax
.LBB4_6:
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
	leaq	1684(%rsp), %rdi
	callq	*%rax
	movq	%r15, %rax
	jmp	.LBB4_7
.LBB4_3:
	movabsq	$PyExc_RuntimeError, %rdi
	movabsq	$".const.Error creating Python tuple from runtime exception arguments.1", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	xorl	%eax, %eax
	jmp	.LBB4_7
.Lfunc_end4:
	.size	cfunc._ZN8__main__6runner12_3clocals_3e3runB3v49B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx, .Lfunc_end4-cfunc._ZN8__main__6runner12_3clocals_3e3runB3v49B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx
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

	.type	_ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB3v49B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx,@object
	.comm	_ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB3v49B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx,8,8
	.type	".const.missing Environment: _ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB3v49B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx",@object
	.p2align	4, 0x0
".const.missing Environment: _ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB3v49B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx":
	.asciz	"missing Environment: _ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB3v49B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx"
	.size	".const.missing Environment: _ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB3v49B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx", 1679

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

	.type	".const.Error creating Python tuple from runtime exception arguments.1",@object
	.p2align	4, 0x0
".const.Error creating Python tuple from runtime exception arguments.1":
	.asciz	"Error creating Python tuple from runtime exception arguments"
	.size	".const.Error creating Python tuple from runtime exception arguments.1", 61

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

	.type	_ZN08NumbaEnv11bragg_numba7kernels4fast11scale_blockB3v50B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE147Light_28int64_2c_20bool_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20int64_2c_20bool_2c_20float64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels4fast11scale_blockB3v50B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE147Light_28int64_2c_20bool_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20int64_2c_20bool_2c_20float64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels5block5seatsB3v23B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels5block5seatsB3v23B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedE,8,8
	.section	".note.GNU-stack","",@progbits
