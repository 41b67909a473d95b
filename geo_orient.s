	.file	"<string>"
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI0_0:
	.long	1127219200
	.long	1160773632
	.long	0
	.long	0
.LCPI0_1:
	.quad	0x4330000000000000
	.quad	0x4530000000000000
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI0_2:
	.quad	0xbff0000000000000
.LCPI0_3:
	.quad	0x4330000000000000
	.section	.ltext,"axl",@progbits
	.globl	_ZN8__main__6runner12_3clocals_3e3runB3v61B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx
	.p2align	4
	.type	_ZN8__main__6runner12_3clocals_3e3runB3v61B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx,@function
_ZN8__main__6runner12_3clocals_3e3runB3v61B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx:
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
	subq	$440, %rsp
	.cfi_def_cfa_offset 496
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, 80(%rsp)
	movq	%rsi, (%rsp)
	movq	784(%rsp), %rbx
	movq	704(%rsp), %r13
	movq	648(%rsp), %rbp
	movq	592(%rsp), %r12
	movq	536(%rsp), %r14
	movabsq	$NRT_incref, %r15
	movq	%r8, %rdi
	vxorpd	%xmm0, %xmm0, %xmm0
	movq	1408(%rsp), %rax
	vmovupd	%ymm0, 208(%rsp)
	movq	$0, 168(%rsp)
	vmovupd	%ymm0, 368(%rsp)
	vmovupd	%ymm0, 400(%rsp)
	movq	$0, 432(%rsp)
	movq	$0, 72(%rsp)
	vmovupd	%ymm0, 176(%rsp)
	vmovupd	%ymm0, 232(%rsp)
	movq	$0, 16(%rsp)
	movq	$0, 64(%rsp)
	movq	$0, 56(%rsp)
	movq	%r8, 40(%rsp)
	movq	%rax, 48(%rsp)
	vzeroupper
	callq	*%r15
	movq	%r14, %rdi
	callq	*%r15
	movq	%r12, %rdi
	callq	*%r15
	movq	%rbp, %rdi
	movq	48(%rsp), %rbp
	callq	*%r15
	movq	%r13, %rdi
	callq	*%r15
	movq	%rbx, %rdi
	callq	*%r15
	movq	856(%rsp), %rdi
	callq	*%r15
	movq	912(%rsp), %rdi
	callq	*%r15
	movq	984(%rsp), %rdi
	callq	*%r15
	movq	1056(%rsp), %rdi
	movq	1416(%rsp), %r13
	callq	*%r15
	movq	1144(%rsp), %rdi
	callq	*%r15
	movq	1200(%rsp), %rdi
	callq	*%r15
	movq	1264(%rsp), %rdi
	callq	*%r15
	movq	1336(%rsp), %rdi
	callq	*%r15
	movq	1392(%rsp), %rbx
	movq	%rbx, %rdi
	callq	*%r15
	movq	1520(%rsp), %rdi
	callq	*%r15
	movq	1576(%rsp), %rdi
	callq	*%r15
	movq	1712(%rsp), %rdi
	callq	*%r15
	movq	1880(%rsp), %rdi
	callq	*%r15
	movq	1936(%rsp), %rdi
	callq	*%r15
	movq	1992(%rsp), %rdi
	callq	*%r15
	movq	%rbx, %rdi
	callq	*%r15
	movq	1400(%rsp), %rax
	movq	1424(%rsp), %rcx
	movq	%rbx, 272(%rsp)
	movq	1432(%rsp), %rdx
	movl	$1, %r12d
	movq	%rax, 280(%rsp)
	movq	%rbp, 288(%rsp)
	movq	%r13, 296(%rsp)
	movq	%rcx, 304(%rsp)
	movq	1440(%rsp), %rcx
	movq	%rdx, 312(%rsp)
	movq	1448(%rsp), %rdx
	movq	%rcx, 320(%rsp)
	movq	1456(%rsp), %rcx
	movq	%rdx, 328(%rsp)
	movq	1464(%rsp), %rdx
	movq	%rcx, 336(%rsp)
	movq	1472(%rsp), %rcx
	movq	%rdx, 344(%rsp)
	movq	%rcx, 352(%rsp)
	testq	%rbp, %rbp
	cmovnsq	%rbp, %r12
	js	.LBB0_3
	movabsq	$.LCPI0_0, %rax
	vmovq	%rbp, %xmm0
	movabsq	$.LCPI0_1, %rcx
	movq	(%rsp), %rbx
	vpunpckldq	(%rax), %xmm0, %xmm0
	vsubpd	(%rcx), %xmm0, %xmm0
	vshufpd	$1, %xmm0, %xmm0, %xmm1
	vaddsd	%xmm0, %xmm1, %xmm0
	vcvtsi2sd	%r12, %xmm15, %xmm1
	vucomisd	%xmm1, %xmm0
	jne	.LBB0_2
	jnp	.LBB0_9
.LBB0_2:
	movabsq	$.const.picklebuf.d025581e8697dab0679d7f8b57266d78dd4641c9, %rax
	movq	%rax, (%rbx)
	jmp	.LBB0_42
.LBB0_3:
	movq	%r12, %rax
	orq	%rbp, %rax
	shrq	$32, %rax
	testq	%rax, %rax
	jne	.LBB0_4
	movb	$1, %al
	testb	%al, %al
	jne	.LBB0_12
	movq	(%rsp), %rbx
	movabsq	$.const.picklebuf.3bf0f93775716ea5a615145a907c274e381a0ae4, %rax
	movq	%rax, (%rbx)
	jmp	.LBB0_42
.LBB0_4:
	je	.LBB0_5
	je	.LBB0_5
	movq	%rbp, %rax
	cqto
	idivq	%r12
	jmp	.LBB0_8
.LBB0_5:
	movl	%ebp, %eax
	xorl	%edx, %edx
	divl	%r12d
	jmp	.LBB0_8
.LBB0_12:
	movl	$1, %eax
.LBB0_8:
	movq	(%rsp), %rbx
	movq	%rax, 1408(%rsp)
.LBB0_9:
	leaq	312(%rsp), %rsi
	leaq	336(%rsp), %rdx
	movabsq	$numba_attempt_nocopy_reshape, %rax
	leaq	1408(%rsp), %r8
	leaq	168(%rsp), %r9
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
	je	.LBB0_10
	movq	1056(%rsp), %rdi
	callq	*%r15
	movq	1200(%rsp), %rdi
	callq	*%r15
	movabsq	$.dtor.list.float64, %rsi
	movabsq	$NRT_MemInfo_new_varsize_dtor, %rbx
	movl	$64, %edi
	callq	*%rbx
	movq	1392(%rsp), %rdi
	movq	%rax, %r14
	movabsq	$NRT_decref, %rax
	callq	*%rax
	testq	%r14, %r14
	je	.LBB0_19
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
	callq	*%rbx
	testq	%rax, %rax
	je	.LBB0_19
	movq	%rax, %rbx
	movq	24(%rax), %rax
	vxorpd	%xmm0, %xmm0, %xmm0
	leaq	368(%rsp), %rdi
	leaq	72(%rsp), %rsi
	movq	%rbx, %rdx
	xorl	%ecx, %ecx
	movq	$1, 8(%rax)
	movq	24(%rbx), %rax
	movq	$0, (%rax)
	movq	24(%rbx), %rax
	movb	$0, 16(%rax)
	movq	24(%rbx), %rax
	vmovupd	%xmm0, 24(%rax)
	vxorpd	%xmm0, %xmm0, %xmm0
	movq	24(%rbx), %rax
	movq	$1, (%rax)
	movq	24(%rbx), %rax
	movq	24(%rax), %r13
	movq	%r14, 24(%rax)
	movq	$0, 32(%rax)
	movabsq	$_ZN5numba2np8arrayobj13impl_np_array12_3clocals_3e4implB3v12B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE57list_28list_28float64_29_3civ_3dNone_3e_29_3civ_3dNone_3e27omitted_28default_3dNone_29, %rax
	vmovupd	%ymm0, 400(%rsp)
	vmovupd	%ymm0, 368(%rsp)
	movq	$0, 432(%rsp)
	vzeroupper
	callq	*%rax
	movq	%r13, %rdi
	movabsq	$NRT_decref, %r13
	movl	%eax, %r14d
	callq	*%r13
	testl	%r14d, %r14d
	jne	.LBB0_23
	movq	1296(%rsp), %rax
	movq	1392(%rsp), %rsi
	movq	1400(%rsp), %r8
	movq	1416(%rsp), %r13
	cmpb	$0, 1504(%rsp)
	movq	368(%rsp), %rdi
	movl	$0, 12(%rsp)
	movl	$0, 8(%rsp)
	vmovsd	(%rax), %xmm0
	vmovsd	8(%rax), %xmm2
	vmovsd	16(%rax), %xmm1
	movq	%rsi, 176(%rsp)
	movq	1424(%rsp), %rsi
	movq	%r8, 184(%rsp)
	movq	%rbp, 192(%rsp)
	movq	%r13, 200(%rsp)
	movq	1432(%rsp), %r8
	setne	%cl
	cmpq	$8, %rbp
	movq	%rbp, 16(%rsp)
	sete	%dl
	movb	%cl, 32(%rsp)
	movb	%dl, 24(%rsp)
	movq	%rsi, 208(%rsp)
	movq	1440(%rsp), %rsi
	movq	%r8, 216(%rsp)
	movq	1448(%rsp), %r8
	vmovsd	%xmm0, 160(%rsp)
	vmovsd	%xmm2, 152(%rsp)
	vmovsd	%xmm1, 144(%rsp)
	movq	%rsi, 224(%rsp)
	movq	1456(%rsp), %rsi
	movq	%r8, 232(%rsp)
	movq	1464(%rsp), %r8
	movq	%rsi, 240(%rsp)
	movq	1472(%rsp), %rsi
	movq	%r8, 248(%rsp)
	movq	%rsi, 256(%rsp)
	testq	%rbp, %rbp
	js	.LBB0_29
	movabsq	$.LCPI0_0, %rax
	vmovq	%rbp, %xmm0
	movabsq	$.LCPI0_1, %rcx
	vpunpckldq	(%rax), %xmm0, %xmm0
	vsubpd	(%rcx), %xmm0, %xmm0
	vshufpd	$1, %xmm0, %xmm0, %xmm1
	vaddsd	%xmm0, %xmm1, %xmm0
	vcvtsi2sd	%r12, %xmm15, %xmm1
	vucomisd	%xmm1, %xmm0
	jne	.LBB0_26
	jnp	.LBB0_28
.LBB0_26:
	movabsq	$.const.picklebuf.d025581e8697dab0679d7f8b57266d78dd4641c9, %r14
	jmp	.LBB0_37
.LBB0_10:
	movabsq	$.const.picklebuf.dc3bba832c4c3758273d0db24b835691af3f316c, %rax
	movq	%rax, (%rbx)
	jmp	.LBB0_42
.LBB0_29:
	movq	%r12, %rax
	orq	%rbp, %rax
	shrq	$32, %rax
	testq	%rax, %rax
	jne	.LBB0_30
	movb	$1, %al
	testb	%al, %al
	jne	.LBB0_35
	movabsq	$.const.picklebuf.3bf0f93775716ea5a615145a907c274e381a0ae4, %r14
.LBB0_37:
	xorl	%ebp, %ebp
	jmp	.LBB0_38
.LBB0_30:
	je	.LBB0_31
	je	.LBB0_31
	movq	%rbp, %rax
	cqto
	idivq	%r12
	jmp	.LBB0_27
.LBB0_31:
	movl	%ebp, %eax
	xorl	%edx, %edx
	divl	%r12d
	jmp	.LBB0_27
.LBB0_35:
	movl	$1, %eax
.LBB0_27:
	movq	%rax, 16(%rsp)
.LBB0_28:
	movb	$1, %bpl
	xorl	%r14d, %r14d
.LBB0_38:
	movabsq	$NRT_decref, %r12
	callq	*%r12
	movq	%rbx, %rdi
	callq	*%r12
	movq	40(%rsp), %rdi
	callq	*%r12
	movq	536(%rsp), %rdi
	callq	*%r12
	movq	592(%rsp), %rdi
	callq	*%r12
	movq	648(%rsp), %rdi
	callq	*%r12
	movq	704(%rsp), %rdi
	callq	*%r12
	movq	784(%rsp), %rdi
	callq	*%r12
	movq	856(%rsp), %rdi
	callq	*%r12
	movq	912(%rsp), %rdi
	callq	*%r12
	movq	984(%rsp), %rdi
	callq	*%r12
	movq	1056(%rsp), %rdi
	callq	*%r12
	movq	1144(%rsp), %rdi
	callq	*%r12
	movq	1200(%rsp), %rdi
	callq	*%r12
	movq	1264(%rsp), %rdi
	callq	*%r12
	movq	1336(%rsp), %rdi
	callq	*%r12
	movq	1520(%rsp), %rdi
	callq	*%r12
	movq	1576(%rsp), %rdi
	callq	*%r12
	testb	%bpl, %bpl
	je	.LBB0_41
	leaq	216(%rsp), %rsi
	leaq	240(%rsp), %rdx
	leaq	16(%rsp), %r8
	leaq	64(%rsp), %r9
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
	je	.LBB0_40
	movq	208(%rsp), %rax
	movq	64(%rsp), %rcx
	movq	176(%rsp), %r12
	movq	2160(%rsp), %r13
	movq	16(%rsp), %rbp
	movq	200(%rsp), %rbx
	movq	184(%rsp), %r14
	movq	%r12, %rdi
	movq	%rax, 48(%rsp)
	movq	%rcx, 40(%rsp)
	callq	*%r15
	movq	1392(%rsp), %rdi
	movabsq	$NRT_decref, %rax
	callq	*%rax
	testq	%r13, %r13
	jle	.LBB0_15
	vcvtsi2sdq	1480(%rsp), %xmm15, %xmm1
	movabsq	$.LCPI0_2, %rax
	movq	1448(%rsp), %rcx
	incq	%r13
	leaq	56(%rsp), %r15
	vmovsd	(%rax), %xmm0
	movq	1440(%rsp), %rax
	vcvtsi2sdq	1488(%rsp), %xmm15, %xmm2
	vcvtsi2sd	%rcx, %xmm15, %xmm5
	imulq	%rax, %rcx
	vaddsd	%xmm0, %xmm1, %xmm6
	vcvtsi2sdq	1496(%rsp), %xmm15, %xmm1
	vaddsd	%xmm0, %xmm2, %xmm7
	vcvtsi2sd	%rcx, %xmm15, %xmm2
	vmovsd	%xmm5, 136(%rsp)
	movzbl	32(%rsp), %ecx
	vmovsd	%xmm6, 128(%rsp)
	vmovsd	%xmm2, 112(%rsp)
	vmulsd	%xmm2, %xmm6, %xmm2
	vmulsd	%xmm5, %xmm7, %xmm3
	vmovsd	%xmm7, 120(%rsp)
	vaddsd	%xmm3, %xmm2, %xmm4
	vcvtsi2sd	%rax, %xmm15, %xmm2
	movabsq	$.LCPI0_3, %rax
	vaddsd	%xmm0, %xmm1, %xmm8
	vcvtsi2sdq	1432(%rsp), %xmm15, %xmm1
	vaddsd	%xmm2, %xmm7, %xmm2
	vaddsd	%xmm5, %xmm8, %xmm3
	vmovsd	(%rax), %xmm5
	vaddsd	%xmm4, %xmm8, %xmm4
	movl	12(%rsp), %eax
	movb	%cl, %al
	movzbl	24(%rsp), %ecx
	vmovsd	%xmm8, 104(%rsp)
	vaddsd	%xmm0, %xmm2, %xmm2
	movl	%eax, 12(%rsp)
	movl	8(%rsp), %eax
	vmovsd	%xmm2, 24(%rsp)
	movb	%cl, %al
	movl	%eax, 8(%rsp)
	vaddsd	%xmm1, %xmm6, %xmm1
	vsubsd	%xmm4, %xmm5, %xmm4
	vaddsd	%xmm0, %xmm1, %xmm1
	vaddsd	%xmm0, %xmm3, %xmm0
	vmovsd	%xmm4, 96(%rsp)
	vmovsd	%xmm1, 32(%rsp)
	vmovsd	%xmm0, 88(%rsp)
	.p2align	4
.LBB0_13:
	subq	$560, %rsp
	.cfi_adjust_cfa_offset 560
	movq	2592(%rsp), %rdx
	movq	2584(%rsp), %rsi
	vmovsd	656(%rsp), %xmm0
	vmovsd	704(%rsp), %xmm2
	movq	2600(%rsp), %rax
	movl	572(%rsp), %ecx
	movq	%rbp, 312(%rsp)
	movq	%rbx, 296(%rsp)
	movq	%rbp, 288(%rsp)
	movq	%r14, 280(%rsp)
	movq	%r12, 272(%rsp)
	leaq	920(%rsp), %rdi
	vxorpd	%xmm4, %xmm4, %xmm4
	vxorpd	%xmm5, %xmm5, %xmm5
	vxorpd	%xmm6, %xmm6, %xmm6
	xorl	%r8d, %r8d
	movq	%rdx, 536(%rsp)
	movq	2576(%rsp), %rdx
	movq	%rsi, 528(%rsp)
	movq	2568(%rsp), %rsi
	movq	%rax, 544(%rsp)
	movl	%ecx, 112(%rsp)
	movq	1880(%rsp), %rcx
	movabsq	$_ZN11bragg_numba7kernels4fast16add_orientationsB3v62B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE181Spots_28int64_2c_20int64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_209_29_2c_20float64_2c_20bool_2c_20Grid_28float64_20x_209_29_2c_20bool_2c_20bool_2c_20bool_295ArrayIdLi3E1C8readonly7alignedE5ArrayIbLi1E1C8readonly7alignedE5ArrayIdLi1E1C8readonly7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE, %rax
	vmovsd	%xmm0, 104(%rsp)
	vmovsd	696(%rsp), %xmm0
	vmovsd	%xmm2, 24(%rsp)
	movq	%rdx, 520(%rsp)
	movq	2560(%rsp), %rdx
	movq	%rsi, 512(%rsp)
	movq	2552(%rsp), %rsi
	movq	%rdx, 504(%rsp)
	movq	2544(%rsp), %rdx
	movq	%rsi, 496(%rsp)
	movq	2536(%rsp), %rsi
	vmovsd	%xmm0, 96(%rsp)
	vmovsd	672(%rsp), %xmm0
	movq	%rdx, 488(%rsp)
	movq	2528(%rsp), %rdx
	movq	%rsi, 480(%rsp)
	movq	2520(%rsp), %rsi
	vmovsd	%xmm0, 88(%rsp)
	vmovsd	648(%rsp), %xmm0
	movq	%rdx, 472(%rsp)
	movq	2512(%rsp), %rdx
	movq	%rsi, 464(%rsp)
	movq	2504(%rsp), %rsi
	movq	%rdx, 456(%rsp)
	movq	2496(%rsp), %rdx
	movq	%rsi, 448(%rsp)
	movq	2488(%rsp), %rsi
	vmovsd	%xmm0, 80(%rsp)
	vmovsd	664(%rsp), %xmm0
	movq	%rdx, 440(%rsp)
	movq	2480(%rsp), %rdx
	movq	%rsi, 432(%rsp)
	movq	2472(%rsp), %rsi
	movq	%rdx, 424(%rsp)
	movq	2464(%rsp), %rdx
	movq	%rsi, 416(%rsp)
	movq	2456(%rsp), %rsi
	vmovsd	%xmm0, 72(%rsp)
	vmovsd	584(%rsp), %xmm0
	movq	%rdx, 408(%rsp)
	movq	2448(%rsp), %rdx
	movq	%rsi, 400(%rsp)
	movq	2440(%rsp), %rsi
	vmovsd	%xmm0, 64(%rsp)
	vmovsd	680(%rsp), %xmm0
	movq	%rdx, 392(%rsp)
	movq	2320(%rsp), %rdx
	movq	%rsi, 384(%rsp)
	movq	2312(%rsp), %rsi
	movq	%rdx, 376(%rsp)
	movq	2304(%rsp), %rdx
	movq	%rsi, 368(%rsp)
	movq	2296(%rsp), %rsi
	vmovsd	%xmm0, 56(%rsp)
	vmovsd	592(%rsp), %xmm0
	movq	%rdx, 360(%rsp)
	movq	2288(%rsp), %rdx
	movq	%rsi, 352(%rsp)
	movq	2280(%rsp), %rsi
	vmovsd	%xmm0, 48(%rsp)
	vmovsd	688(%rsp), %xmm0
	movq	%rdx, 344(%rsp)
	movq	2272(%rsp), %rdx
	movq	%rsi, 336(%rsp)
	movq	600(%rsp), %rsi
	movq	%rdx, 328(%rsp)
	movq	608(%rsp), %rdx
	movq	%rsi, 320(%rsp)
	movq	1808(%rsp), %rsi
	vmovsd	%xmm0, 40(%rsp)
	vmovsd	1888(%rsp), %xmm0
	movq	%rdx, 304(%rsp)
	movq	1800(%rsp), %rdx
	movq	%rsi, 264(%rsp)
	movq	1792(%rsp), %rsi
	movq	%rdx, 256(%rsp)
	movq	1784(%rsp), %rdx
	movq	%rsi, 248(%rsp)
	movq	1776(%rsp), %rsi
	vmovsd	%xmm0, 32(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%rdx, 240(%rsp)
	movq	1768(%rsp), %rdx
	movq	%rsi, 232(%rsp)
	movq	1760(%rsp), %rsi
	movq	%rdx, 224(%rsp)
	movq	1696(%rsp), %rdx
	movq	%rsi, 216(%rsp)
	movq	1688(%rsp), %rsi
	movq	%rdx, 208(%rsp)
	movq	1680(%rsp), %rdx
	movq	%rsi, 200(%rsp)
	movq	1672(%rsp), %rsi
	movq	%rdx, 192(%rsp)
	movq	1664(%rsp), %rdx
	movq	%rsi, 184(%rsp)
	movq	1656(%rsp), %rsi
	movq	%rdx, 176(%rsp)
	movq	1648(%rsp), %rdx
	movq	%rsi, 168(%rsp)
	movq	1640(%rsp), %rsi
	movq	%rdx, 160(%rsp)
	movq	1632(%rsp), %rdx
	movq	%rsi, 152(%rsp)
	movq	1624(%rsp), %rsi
	movq	%rdx, 144(%rsp)
	movq	1616(%rsp), %rdx
	movq	%rsi, 136(%rsp)
	movq	%r15, %rsi
	movq	%rdx, 128(%rsp)
	vmovups	%xmm0, (%rsp)
	movq	1816(%rsp), %rdx
	movl	$0, 120(%rsp)
	movq	$0, 16(%rsp)
	vmovsd	720(%rsp), %xmm0
	vmovsd	712(%rsp), %xmm1
	movl	568(%rsp), %r9d
	vmovapd	%xmm0, %xmm3
	vmovapd	%xmm1, %xmm7
	callq	*%rax
	addq	$560, %rsp
	.cfi_adjust_cfa_offset -560
	testl	%eax, %eax
	jne	.LBB0_46
	decq	%r13
	cmpq	$1, %r13
	jg	.LBB0_13
.LBB0_15:
	movq	1712(%rsp), %rdi
	movabsq	$NRT_decref, %rbx
	callq	*%rbx
	movq	1200(%rsp), %rdi
	callq	*%rbx
	movq	1056(%rsp), %rdi
	callq	*%rbx
	movq	1992(%rsp), %rdi
	callq	*%rbx
	movq	1936(%rsp), %rdi
	callq	*%rbx
	movq	1880(%rsp), %rdi
	callq	*%rbx
	movq	%r12, %rdi
	callq	*%rbx
	movq	80(%rsp), %rax
	movq	$0, (%rax)
	xorl	%eax, %eax
	jmp	.LBB0_43
.LBB0_40:
	movabsq	$.const.picklebuf.dc3bba832c4c3758273d0db24b835691af3f316c, %rax
.LBB0_20:
	movq	(%rsp), %rcx
	movq	%rax, (%rcx)
.LBB0_42:
	movl	$1, %eax
.LBB0_43:
	addq	$440, %rsp
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
.LBB0_46:
	.cfi_def_cfa_offset 496
	movq	56(%rsp), %rcx
	movq	(%rsp), %rdx
	movq	%rcx, (%rdx)
	jmp	.LBB0_43
.LBB0_19:
	movabsq	$.const.picklebuf.2b98f4136688ddd3c02912370686f1a00131280c, %rax
	jmp	.LBB0_20
.LBB0_23:
	movq	72(%rsp), %rax
	jmp	.LBB0_20
.LBB0_41:
	movq	(%rsp), %rax
	movq	%r14, (%rax)
	jmp	.LBB0_42
.Lfunc_end0:
	.size	_ZN8__main__6runner12_3clocals_3e3runB3v61B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx, .Lfunc_end0-_ZN8__main__6runner12_3clocals_3e3runB3v61B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx
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

	.globl	_ZN7cpython8__main__6runner12_3clocals_3e3runB3v61B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx
	.p2align	4
	.type	_ZN7cpython8__main__6runner12_3clocals_3e3runB3v61B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx,@function
_ZN7cpython8__main__6runner12_3clocals_3e3runB3v61B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx:
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
	subq	$2392, %rsp
	.cfi_def_cfa_offset 2448
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	leaq	624(%rsp), %r14
	movq	%rsi, %rdi
	xorl	%ebx, %ebx
	leaq	632(%rsp), %r15
	leaq	640(%rsp), %r12
	leaq	648(%rsp), %r13
	leaq	656(%rsp), %rbp
	leaq	664(%rsp), %r10
	leaq	672(%rsp), %r11
	movabsq	$".const.runner.<locals>.run", %rsi
	leaq	696(%rsp), %r8
	movl	$10, %edx
	movl	$10, %ecx
	leaq	688(%rsp), %r9
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
	leaq	736(%rsp), %r10
	pushq	%r10
	.cfi_adjust_cfa_offset 8
	movabsq	$PyArg_UnpackTuple, %r10
	callq	*%r10
	addq	$64, %rsp
	.cfi_adjust_cfa_offset -64
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 2336(%rsp)
	vmovups	%ymm0, 2272(%rsp)
	vmovups	%ymm0, 2208(%rsp)
	vmovups	%ymm0, 2144(%rsp)
	vmovups	%ymm0, 2080(%rsp)
	vmovups	%ymm0, 1936(%rsp)
	vmovups	%ymm0, 1896(%rsp)
	vmovups	%ymm0, 1832(%rsp)
	vmovups	%ymm0, 1152(%rsp)
	vmovups	%ymm0, 1744(%rsp)
	vmovups	%ymm0, 960(%rsp)
	vmovups	%ymm0, 1216(%rsp)
	vmovups	%ymm0, 1680(%rsp)
	vmovups	%ymm0, 1056(%rsp)
	vmovups	%ymm0, 1616(%rsp)
	vmovups	%ymm0, 920(%rsp)
	vmovups	%ymm0, 1496(%rsp)
	vmovups	%ymm0, 1432(%rsp)
	vmovups	%ymm0, 856(%rsp)
	vmovups	%ymm0, 792(%rsp)
	vmovups	%ymm0, 728(%rsp)
	vmovups	%ymm0, 1368(%rsp)
	vmovups	%ymm0, 1304(%rsp)
	vmovups	%ymm0, 2360(%rsp)
	vmovups	%ymm0, 2296(%rsp)
	vmovups	%ymm0, 2232(%rsp)
	vmovups	%ymm0, 2168(%rsp)
	vmovups	%ymm0, 2104(%rsp)
	vmovups	%ymm0, 2000(%rsp)
	vmovups	%ymm0, 2032(%rsp)
	movq	$0, 2064(%rsp)
	vmovups	%ymm0, 1960(%rsp)
	vmovups	%ymm0, 1872(%rsp)
	vmovups	%ymm0, 1808(%rsp)
	vmovups	%ymm0, 1120(%rsp)
	vmovups	%ymm0, 1176(%rsp)
	vmovups	%ymm0, 1768(%rsp)
	vmovups	%ymm0, 984(%rsp)
	vmovups	%ymm0, 1240(%rsp)
	vmovups	%ymm0, 1704(%rsp)
	vmovups	%ymm0, 1024(%rsp)
	vmovups	%ymm0, 1080(%rsp)
	vmovups	%ymm0, 1640(%rsp)
	vmovups	%ymm0, 1568(%rsp)
	vmovups	%ymm0, 1536(%rsp)
	movq	$0, 1600(%rsp)
	vmovups	%ymm0, 896(%rsp)
	vmovups	%ymm0, 1472(%rsp)
	vmovups	%ymm0, 1408(%rsp)
	vmovups	%ymm0, 832(%rsp)
	vmovups	%ymm0, 768(%rsp)
	vmovups	%ymm0, 704(%rsp)
	vmovups	%ymm0, 1344(%rsp)
	vmovups	%ymm0, 1280(%rsp)
	movq	$0, 616(%rsp)
	movq	$0, 280(%rsp)
	testl	%eax, %eax
	je	.LBB3_112
	movabsq	$_ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB3v61B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx, %rax
	cmpq	$0, (%rax)
	je	.LBB3_117
	movq	696(%rsp), %r14
	movabsq	$PyTuple_Size, %rbx
	movq	%r14, %rdi
	vzeroupper
	callq	*%rbx
	cmpq	$5, %rax
	jne	.LBB3_131
.LBB3_3:
	movabsq	$PyTuple_GetItem, %rbp
	movq	%rax, 72(%rsp)
	movq	%r14, 24(%rsp)
	movq	%r14, %rdi
	xorl	%esi, %esi
	callq	*%rbp
	movq	%rax, %rdi
	movq	%rax, %r14
	callq	*%rbx
	cmpq	$18, %rax
	setne	8(%rsp)
	jne	.LBB3_132
.LBB3_4:
	movq	%r14, %rdi
	xorl	%esi, %esi
	callq	*%rbp
	movabsq	$PyNumber_Long, %rcx
	movq	%rax, %rdi
	callq	*%rcx
	movabsq	$PyLong_AsLongLong, %r12
	movabsq	$Py_DecRef, %rbx
	testq	%rax, %rax
	je	.LBB3_6
	movq	%rax, %rdi
	movq	%rax, %r15
	callq	*%r12
	movq	%r15, %rdi
	callq	*%rbx
.LBB3_6:
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	jne	.LBB3_133
.LBB3_7:
	movl	$1, %esi
	movq	%r14, %rdi
	callq	*%rbp
	movabsq	$PyNumber_Long, %r15
	movq	%rax, %rdi
	callq	*%r15
	testq	%rax, %rax
	je	.LBB3_9
	movq	%rax, %rdi
	movq	%rax, %r15
	callq	*%r12
	movq	%r15, %rdi
	callq	*%rbx
.LBB3_9:
	movabsq	$PyErr_Occurred, %r12
	callq	*%r12
	testq	%rax, %rax
	jne	.LBB3_134
.LBB3_10:
	movl	$2, %esi
	movq	%r14, %rdi
	callq	*%rbp
	movabsq	$PyNumber_Float, %rcx
	movq	%rax, %rdi
	callq	*%rcx
	movabsq	$PyFloat_AsDouble, %r13
	movq	%rax, %r15
	movq	%r15, %rdi
	callq	*%r13
	movq	%r15, %rdi
	callq	*%rbx
	callq	*%r12
	testq	%rax, %rax
	jne	.LBB3_135
.LBB3_11:
	movl	$3, %esi
	movq	%r14, %rdi
	callq	*%rbp
	movabsq	$NRT_adapt_ndarray_from_python, %rcx
	leaq	2336(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 2336(%rsp)
	movq	%rax, %rdi
	vmovups	%ymm0, 2360(%rsp)
	vzeroupper
	callq	*%rcx
	testl	%eax, %eax
	jne	.LBB3_119
	cmpq	$8, 2360(%rsp)
	jne	.LBB3_119
.LBB3_13:
	movq	2336(%rsp), %rax
	movl	$4, %esi
	movq	%r14, %rdi
	movq	%rax, 80(%rsp)
	callq	*%rbp
	movq	%rax, %rdi
	leaq	2272(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 2272(%rsp)
	vmovups	%ymm0, 2296(%rsp)
	vzeroupper
	callq	*%rax
	movabsq	$PyNumber_Float, %r15
	testl	%eax, %eax
	jne	.LBB3_120
	cmpq	$8, 2296(%rsp)
	jne	.LBB3_120
.LBB3_15:
	movq	2272(%rsp), %rax
	movl	$5, %esi
	movq	%r14, %rdi
	movq	%rax, 272(%rsp)
	callq	*%rbp
	movq	%rax, %rdi
	leaq	2208(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 2208(%rsp)
	vmovups	%ymm0, 2232(%rsp)
	vzeroupper
	callq	*%rax
	testl	%eax, %eax
	jne	.LBB3_121
	cmpq	$8, 2232(%rsp)
	jne	.LBB3_121
.LBB3_17:
	movq	2208(%rsp), %rax
	movl	$6, %esi
	movq	%r14, %rdi
	movq	%rax, 264(%rsp)
	callq	*%rbp
	movq	%rax, %rdi
	leaq	2144(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 2144(%rsp)
	vmovups	%ymm0, 2168(%rsp)
	vzeroupper
	callq	*%rax
	testl	%eax, %eax
	jne	.LBB3_122
	cmpq	$8, 2168(%rsp)
	jne	.LBB3_122
.LBB3_19:
	movq	2144(%rsp), %rax
	movl	$7, %esi
	movq	%r14, %rdi
	movq	%rax, 256(%rsp)
	callq	*%rbp
	movq	%rax, %rdi
	leaq	2080(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 2080(%rsp)
	vmovups	%ymm0, 2104(%rsp)
	vzeroupper
	callq	*%rax
	testl	%eax, %eax
	jne	.LBB3_123
	cmpq	$8, 2104(%rsp)
	jne	.LBB3_123
.LBB3_21:
	movq	2080(%rsp), %rax
	movl	$8, %esi
	movq	%r14, %rdi
	movq	%rax, 248(%rsp)
	callq	*%rbp
	movq	%rax, %rdi
	callq	*%r15
	movabsq	$PyFloat_AsDouble, %r13
	movq	%r15, %rbx
	movq	%rax, %rdi
	movq	%rax, %r15
	callq	*%r13
	movq	%r15, %rdi
	movq	%rbp, %r15
	movabsq	$Py_DecRef, %rbp
	callq	*%rbp
	movabsq	$PyErr_Occurred, %r12
	callq	*%r12
	testq	%rax, %rax
	jne	.LBB3_136
.LBB3_22:
	movl	$9, %esi
	movq	%r14, %rdi
	callq	*%r15
	movq	%rax, %rdi
	callq	*%rbx
	movq	%r15, %rbx
	movq	%rax, %rdi
	movq	%rax, %r15
	callq	*%r13
	movq	%r15, %rdi
	callq	*%rbp
	callq	*%r12
	testq	%rax, %rax
	jne	.LBB3_137
.LBB3_23:
	movl	$10, %esi
	movq	%r14, %rdi
	callq	*%rbx
	movq	%rax, %rdi
	movabsq	$PyNumber_Float, %rax
	callq	*%rax
	movq	%rax, %rdi
	movq	%rax, %r15
	callq	*%r13
	movq	%r15, %rdi
	callq	*%rbp
	callq	*%r12
	testq	%rax, %rax
	jne	.LBB3_138
.LBB3_24:
	movl	$11, %esi
	movq	%r14, %rdi
	callq	*%rbx
	movq	%rax, %rdi
	movabsq	$PyNumber_Float, %rax
	callq	*%rax
	movq	%rax, %rdi
	movq	%rax, %r15
	callq	*%r13
	movq	%r15, %rdi
	callq	*%rbp
	callq	*%r12
	testq	%rax, %rax
	jne	.LBB3_139
.LBB3_25:
	movl	$12, %esi
	movq	%r14, %rdi
	movq	%rbx, %r15
	callq	*%rbx
	movabsq	$PyObject_IsTrue, %rbx
	movq	%rax, %rdi
	callq	*%rbx
	callq	*%r12
	movq	%r12, %r13
	movq	%r15, %r12
	testq	%rax, %rax
	jne	.LBB3_140
.LBB3_26:
	movl	$13, %esi
	movq	%r14, %rdi
	callq	*%r12
	movq	%rax, %rdi
	callq	*%rbx
	callq	*%r13
	movabsq	$PyNumber_Float, %rbx
	testq	%rax, %rax
	jne	.LBB3_141
.LBB3_27:
	movl	$14, %esi
	movq	%r14, %rdi
	callq	*%r12
	movq	%rax, %rdi
	callq	*%rbx
	movabsq	$PyFloat_AsDouble, %r13
	movq	%rax, %rdi
	movq	%rax, %r15
	callq	*%r13
	movabsq	$Py_DecRef, %rbp
	movq	%r15, %rdi
	callq	*%rbp
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	jne	.LBB3_142
.LBB3_28:
	movl	$15, %esi
	movq	%r14, %rdi
	callq	*%r12
	movq	%rax, %rdi
	callq	*%rbx
	movq	%rax, %rdi
	movq	%rax, %r15
	callq	*%r13
	movq	%r15, %rdi
	callq	*%rbp
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	jne	.LBB3_143
.LBB3_29:
	movl	$16, %esi
	movq	%r14, %rdi
	movq	%r12, %rbx
	callq	*%r12
	movabsq	$PyNumber_Long, %r15
	movq	%rax, %rdi
	callq	*%r15
	movabsq	$PyLong_AsLongLong, %r12
	movabsq	$PyTuple_Size, %r13
	testq	%rax, %rax
	je	.LBB3_31
	movq	%rax, %rdi
	movq	%rax, %r15
	callq	*%r12
	movq	%r15, %rdi
	callq	*%rbp
.LBB3_31:
	movabsq	$PyErr_Occurred, %r15
	callq	*%r15
	testq	%rax, %rax
	jne	.LBB3_144
.LBB3_32:
	cmpq	$5, 72(%rsp)
	movl	$17, %esi
	movq	%r14, %rdi
	movq	%rbx, %r12
	setne	64(%rsp)
	callq	*%rbx
	movabsq	$PyNumber_Float, %rbp
	movq	%rax, %rdi
	callq	*%rbp
	movabsq	$PyFloat_AsDouble, %r14
	movq	%rax, %rdi
	movq	%rax, %rbx
	callq	*%r14
	movabsq	$Py_DecRef, %rax
	movq	%rbx, %rdi
	callq	*%rax
	callq	*%r15
	movq	24(%rsp), %rdi
	testq	%rax, %rax
	movl	$1, %esi
	setne	56(%rsp)
	callq	*%r12
	movq	%rax, %rdi
	movq	%rax, %rbx
	callq	*%r13
	cmpq	$8, %rax
	setne	%r13b
	jne	.LBB3_145
.LBB3_33:
	movq	%rbx, %rdi
	xorl	%esi, %esi
	callq	*%r12
	movq	%rax, %rdi
	leaq	2000(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 2000(%rsp)
	vmovups	%ymm0, 2032(%rsp)
	movq	$0, 2064(%rsp)
	vzeroupper
	callq	*%rax
	cmpq	$8, 2024(%rsp)
	setne	%cl
	testl	%eax, %eax
	setne	%r14b
	orb	%cl, %r14b
	cmpb	$1, %r14b
	je	.LBB3_146
	testb	%r14b, %r14b
	jne	.LBB3_147
.LBB3_35:
	movq	2000(%rsp), %rax
	movl	$1, %esi
	movq	%rbx, %rdi
	movq	%rax, 72(%rsp)
	callq	*%r12
	movq	%rax, %rdi
	leaq	1936(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1936(%rsp)
	vmovups	%ymm0, 1960(%rsp)
	vzeroupper
	callq	*%rax
	movabsq	$PyErr_Occurred, %r14
	testl	%eax, %eax
	jne	.LBB3_124
	cmpq	$8, 1960(%rsp)
	jne	.LBB3_124
.LBB3_37:
	movq	1936(%rsp), %rax
	movl	$2, %esi
	movq	%rbx, %rdi
	movq	%rax, 168(%rsp)
	callq	*%r12
	movq	%rax, %rdi
	leaq	1872(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1872(%rsp)
	vmovups	%ymm0, 1896(%rsp)
	vzeroupper
	callq	*%rax
	testl	%eax, %eax
	jne	.LBB3_125
	cmpq	$8, 1896(%rsp)
	jne	.LBB3_125
.LBB3_39:
	movq	1872(%rsp), %rax
	movl	$3, %esi
	movq	%rbx, %rdi
	movq	%rax, 160(%rsp)
	callq	*%r12
	movq	%rax, %rdi
	movabsq	$PyObject_IsTrue, %rax
	callq	*%rax
	callq	*%r14
	movq	%r14, %r15
	testq	%rax, %rax
	jne	.LBB3_148
.LBB3_40:
	movl	$4, %esi
	movq	%rbx, %rdi
	callq	*%r12
	movq	%rax, %rdi
	movabsq	$PyNumber_Float, %rax
	callq	*%rax
	movabsq	$PyFloat_AsDouble, %rbp
	movq	%rax, %rdi
	movq	%rax, %r14
	callq	*%rbp
	movabsq	$Py_DecRef, %rax
	movq	%r14, %rdi
	callq	*%rax
	callq	*%r15
	testq	%rax, %rax
	jne	.LBB3_149
.LBB3_41:
	movl	$5, %esi
	movq	%rbx, %rdi
	callq	*%r12
	movq	%rax, %rdi
	leaq	1808(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1808(%rsp)
	vmovups	%ymm0, 1832(%rsp)
	vzeroupper
	callq	*%rax
	testl	%eax, %eax
	jne	.LBB3_126
	cmpq	$8, 1832(%rsp)
	jne	.LBB3_126
.LBB3_43:
	movq	1808(%rsp), %rax
	movl	$6, %esi
	movq	%rbx, %rdi
	movb	%r13b, 32(%rsp)
	movq	%rax, 152(%rsp)
	callq	*%r12
	movabsq	$PyNumber_Float, %r15
	movq	%rax, %rdi
	callq	*%r15
	movabsq	$PyFloat_AsDouble, %r13
	movq	%rax, %rdi
	movq	%rax, %r14
	callq	*%r13
	movabsq	$Py_DecRef, %rbp
	movq	%r14, %rdi
	callq	*%rbp
	movabsq	$PyErr_Occurred, %r14
	callq	*%r14
	testq	%rax, %rax
	jne	.LBB3_150
.LBB3_44:
	movl	$7, %esi
	movq	%rbx, %rdi
	callq	*%r12
	movq	%rax, %rdi
	callq	*%r15
	movq	%rax, %rdi
	movq	%rax, %rbx
	callq	*%r13
	movq	%rbx, %rdi
	callq	*%rbp
	callq	*%r14
	movq	24(%rsp), %rdi
	testq	%rax, %rax
	movl	$2, %esi
	setne	40(%rsp)
	callq	*%r12
	movabsq	$PyTuple_Size, %r13
	movq	%rax, %rdi
	movq	%rax, %rbx
	callq	*%r13
	movq	%r12, %rbp
	cmpq	$8, %rax
	setne	%r15b
	jne	.LBB3_151
.LBB3_45:
	movq	%rbx, %rdi
	xorl	%esi, %esi
	callq	*%rbp
	movq	%rax, %rdi
	leaq	1120(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1152(%rsp)
	vmovups	%ymm0, 1120(%rsp)
	vmovups	%ymm0, 1176(%rsp)
	vzeroupper
	callq	*%rax
	movq	1144(%rsp), %rcx
	movabsq	$PyLong_AsLongLong, %r12
	cmpq	$8, %rcx
	movq	%rcx, 608(%rsp)
	setne	%cl
	testl	%eax, %eax
	setne	%r14b
	orb	%cl, %r14b
	cmpb	$1, %r14b
	je	.LBB3_152
	testb	%r14b, %r14b
	jne	.LBB3_153
.LBB3_47:
	movq	1128(%rsp), %rcx
	movq	1136(%rsp), %rdx
	movq	1120(%rsp), %rax
	movl	$1, %esi
	movq	%rbx, %rdi
	movq	%rcx, 600(%rsp)
	movq	1152(%rsp), %rcx
	movq	%rdx, 592(%rsp)
	movq	1160(%rsp), %rdx
	movq	%rax, 144(%rsp)
	movq	%rcx, 584(%rsp)
	movq	1168(%rsp), %rcx
	movq	%rdx, 576(%rsp)
	movq	1176(%rsp), %rdx
	movq	%rcx, 568(%rsp)
	movq	1184(%rsp), %rcx
	movq	%rdx, 560(%rsp)
	movq	1192(%rsp), %rdx
	movq	%rcx, 552(%rsp)
	movq	1200(%rsp), %rcx
	movq	%rdx, 544(%rsp)
	movq	%rcx, 536(%rsp)
	callq	*%rbp
	movq	%rax, %rdi
	leaq	1744(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1744(%rsp)
	vmovups	%ymm0, 1768(%rsp)
	vzeroupper
	callq	*%rax
	testl	%eax, %eax
	jne	.LBB3_127
	cmpq	$8, 1768(%rsp)
	jne	.LBB3_127
.LBB3_49:
	movq	1744(%rsp), %rax
	movl	$2, %esi
	movq	%rbx, %rdi
	movq	%rax, 136(%rsp)
	callq	*%rbp
	movq	%rax, %rdi
	leaq	960(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 960(%rsp)
	vmovups	%ymm0, 984(%rsp)
	vzeroupper
	callq	*%rax
	movq	984(%rsp), %r14
	testl	%eax, %eax
	jne	.LBB3_128
	cmpq	$1, %r14
	jne	.LBB3_128
.LBB3_51:
	movq	968(%rsp), %rcx
	movq	976(%rsp), %rdx
	movq	960(%rsp), %rax
	movl	$3, %esi
	movq	%rbx, %rdi
	movq	%r14, 528(%rsp)
	movq	%rcx, 520(%rsp)
	movq	992(%rsp), %rcx
	movq	%rdx, 512(%rsp)
	movq	1000(%rsp), %rdx
	movq	%rax, 128(%rsp)
	movq	%rcx, 504(%rsp)
	movq	1008(%rsp), %rcx
	movq	%rdx, 496(%rsp)
	movq	%rcx, 488(%rsp)
	callq	*%rbp
	movabsq	$PyNumber_Long, %r14
	movq	%rax, %rdi
	callq	*%r14
	testq	%rax, %rax
	je	.LBB3_154
	movq	%rax, %rdi
	movq	%rax, %r14
	callq	*%r12
	movq	%rax, 240(%rsp)
	movabsq	$Py_DecRef, %rax
	movq	%r14, %rdi
	callq	*%rax
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	jne	.LBB3_155
.LBB3_53:
	movl	$4, %esi
	movq	%rbx, %rdi
	callq	*%rbp
	movq	%rax, %rdi
	leaq	1216(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1216(%rsp)
	vmovups	%ymm0, 1240(%rsp)
	vzeroupper
	callq	*%rax
	testl	%eax, %eax
	jne	.LBB3_129
	cmpq	$8, 1240(%rsp)
	jne	.LBB3_129
.LBB3_55:
	movq	1216(%rsp), %rax
	movq	1248(%rsp), %rcx
	movl	$5, %esi
	movq	%rbx, %rdi
	movq	%rax, 120(%rsp)
	movq	%rcx, 480(%rsp)
	callq	*%rbp
	movabsq	$PyNumber_Long, %r14
	movq	%rax, %rdi
	callq	*%r14
	testq	%rax, %rax
	je	.LBB3_156
	movq	%rax, %rdi
	movq	%rax, %r14
	callq	*%r12
	movq	%rax, 232(%rsp)
	movabsq	$Py_DecRef, %rax
	movq	%r14, %rdi
	callq	*%rax
	movabsq	$PyErr_Occurred, %r12
	callq	*%r12
	testq	%rax, %rax
	jne	.LBB3_157
.LBB3_57:
	movl	$6, %esi
	movq	%rbx, %rdi
	callq	*%rbp
	movq	%rax, %rdi
	movabsq	$PyNumber_Float, %rax
	callq	*%rax
	movq	%rax, %r14
	movq	%rax, %rdi
	movabsq	$PyFloat_AsDouble, %rax
	callq	*%rax
	movabsq	$Py_DecRef, %rax
	movq	%r14, %rdi
	vmovsd	%xmm0, 472(%rsp)
	callq	*%rax
	callq	*%r12
	testq	%rax, %rax
	jne	.LBB3_158
.LBB3_58:
	movl	$7, %esi
	movq	%rbx, %rdi
	callq	*%rbp
	movq	%rax, %rdi
	leaq	1680(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1680(%rsp)
	vmovups	%ymm0, 1704(%rsp)
	vzeroupper
	callq	*%rax
	cmpq	$8, 1704(%rsp)
	movq	24(%rsp), %rdi
	movabsq	$PyLong_AsLongLong, %r12
	setne	%cl
	testl	%eax, %eax
	setne	%al
	orb	%cl, %al
	movb	%al, 88(%rsp)
	cmpb	$1, %al
	je	.LBB3_159
.LBB3_59:
	movq	1680(%rsp), %rax
	movl	$3, %esi
	movq	%rax, 112(%rsp)
	callq	*%rbp
	movq	%rax, %rdi
	movq	%rax, %rbx
	callq	*%r13
	cmpq	$5, %rax
	setne	%r13b
	jne	.LBB3_160
.LBB3_60:
	movq	%rbx, %rdi
	xorl	%esi, %esi
	callq	*%rbp
	movq	%rax, %rdi
	leaq	1024(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1056(%rsp)
	vmovups	%ymm0, 1024(%rsp)
	vmovups	%ymm0, 1080(%rsp)
	vzeroupper
	callq	*%rax
	movq	1048(%rsp), %rcx
	cmpq	$8, %rcx
	movq	%rcx, 464(%rsp)
	setne	%cl
	testl	%eax, %eax
	setne	%r14b
	orb	%cl, %r14b
	cmpb	$1, %r14b
	je	.LBB3_161
	testb	%r14b, %r14b
	jne	.LBB3_162
.LBB3_62:
	movq	1032(%rsp), %rcx
	movq	1040(%rsp), %rdx
	movq	1024(%rsp), %rax
	movl	$1, %esi
	movq	%rbx, %rdi
	movq	%rcx, 456(%rsp)
	movq	1056(%rsp), %rcx
	movq	%rdx, 448(%rsp)
	movq	1064(%rsp), %rdx
	movq	%rax, 104(%rsp)
	movq	%rcx, 440(%rsp)
	movq	1072(%rsp), %rcx
	movq	%rdx, 432(%rsp)
	movq	1080(%rsp), %rdx
	movq	%rcx, 424(%rsp)
	movq	1088(%rsp), %rcx
	movq	%rdx, 416(%rsp)
	movq	1096(%rsp), %rdx
	movq	%rcx, 408(%rsp)
	movq	1104(%rsp), %rcx
	movq	%rdx, 400(%rsp)
	movq	%rcx, 392(%rsp)
	callq	*%rbp
	movabsq	$PyNumber_Long, %r14
	movq	%rax, %rdi
	callq	*%r14
	testq	%rax, %rax
	je	.LBB3_163
	movq	%rax, %rdi
	movq	%rax, %r14
	callq	*%r12
	movq	%rax, 224(%rsp)
	movabsq	$Py_DecRef, %rax
	movq	%r14, %rdi
	callq	*%rax
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	jne	.LBB3_164
.LBB3_64:
	movl	$2, %esi
	movq	%rbx, %rdi
	callq	*%rbp
	movabsq	$PyNumber_Long, %r14
	movq	%rax, %rdi
	callq	*%r14
	testq	%rax, %rax
	je	.LBB3_165
	movq	%rax, %rdi
	movq	%rax, %r14
	callq	*%r12
	movq	%rax, 216(%rsp)
	movabsq	$Py_DecRef, %rax
	movq	%r14, %rdi
	callq	*%rax
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	jne	.LBB3_166
.LBB3_66:
	movl	$3, %esi
	movq	%rbx, %rdi
	callq	*%rbp
	movabsq	$PyNumber_Long, %r14
	movq	%rax, %rdi
	callq	*%r14
	testq	%rax, %rax
	je	.LBB3_167
	movq	%rax, %rdi
	movq	%rax, %r14
	callq	*%r12
	movq	%rax, 208(%rsp)
	movabsq	$Py_DecRef, %rax
	movq	%r14, %rdi
	callq	*%rax
	movabsq	$PyErr_Occurred, %r14
	callq	*%r14
	testq	%rax, %rax
	jne	.LBB3_168
.LBB3_68:
	movl	$4, %esi
	movq	%rbx, %rdi
	callq	*%rbp
	movq	%rax, %rdi
	movabsq	$PyObject_IsTrue, %rax
	callq	*%rax
	movl	%eax, 180(%rsp)
	callq	*%r14
	movq	24(%rsp), %rdi
	testq	%rax, %rax
	movl	$4, %esi
	setne	48(%rsp)
	callq	*%rbp
	movabsq	$PyTuple_Size, %r14
	movq	%rax, %rdi
	movq	%rax, %rbx
	callq	*%r14
	cmpq	$11, %rax
	setne	16(%rsp)
	jne	.LBB3_169
.LBB3_69:
	movq	%rbx, %rdi
	xorl	%esi, %esi
	callq	*%rbp
	movabsq	$PyNumber_Long, %r14
	movq	%rax, %rdi
	callq	*%r14
	testq	%rax, %rax
	je	.LBB3_71
	movq	%rax, %rdi
	movq	%rax, %r14
	callq	*%r12
	movabsq	$Py_DecRef, %rax
	movq	%r14, %rdi
	callq	*%rax
.LBB3_71:
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	jne	.LBB3_170
.LBB3_72:
	movl	$1, %esi
	movq	%rbx, %rdi
	callq	*%rbp
	movq	%rax, %rdi
	leaq	1616(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1616(%rsp)
	vmovups	%ymm0, 1640(%rsp)
	vzeroupper
	callq	*%rax
	testl	%eax, %eax
	jne	.LBB3_130
	cmpq	$8, 1640(%rsp)
	jne	.LBB3_130
.LBB3_74:
	movq	1616(%rsp), %rax
	movl	$2, %esi
	movq	%rbx, %rdi
	movq	%rax, 24(%rsp)
	callq	*%rbp
	movq	%rax, %rdi
	leaq	1536(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1536(%rsp)
	vmovups	%ymm0, 1568(%rsp)
	movq	$0, 1600(%rsp)
	vzeroupper
	callq	*%rax
	cmpq	$1, 1560(%rsp)
	setne	%cl
	testl	%eax, %eax
	setne	%r14b
	orb	%cl, %r14b
	cmpb	$1, %r14b
	je	.LBB3_171
	testb	%r14b, %r14b
	jne	.LBB3_172
.LBB3_76:
	movq	1536(%rsp), %rax
	movl	$3, %esi
	movq	%rbx, %rdi
	movq	%rax, 96(%rsp)
	callq	*%rbp
	movq	%rax, %rdi
	movabsq	$PyNumber_Float, %rax
	callq	*%rax
	movabsq	$PyFloat_AsDouble, %r12
	movq	%rax, %rdi
	movq	%rax, %r14
	callq	*%r12
	movabsq	$Py_DecRef, %rax
	movq	%r14, %rdi
	callq	*%rax
	movabsq	$PyErr_Occurred, %r14
	callq	*%r14
	testq	%rax, %rax
	jne	.LBB3_173
.LBB3_77:
	movl	$4, %esi
	movq	%rbx, %rdi
	callq	*%rbp
	movabsq	$PyObject_IsTrue, %r12
	movq	%rax, %rdi
	callq	*%r12
	callq	*%r14
	testq	%rax, %rax
	jne	.LBB3_174
.LBB3_78:
	movl	$5, %esi
	movq	%rbx, %rdi
	callq	*%rbp
	movq	%rax, %rdi
	callq	*%r12
	callq	*%r14
	testq	%rax, %rax
	jne	.LBB3_175
.LBB3_79:
	movl	$6, %esi
	movq	%rbx, %rdi
	callq	*%rbp
	movq	%rax, %rdi
	callq	*%r12
	callq	*%r14
	testq	%rax, %rax
	jne	.LBB3_176
.LBB3_80:
	movl	$7, %esi
	movq	%rbx, %rdi
	callq	*%rbp
	movq	%rax, %rdi
	callq	*%r12
	callq	*%r14
	testq	%rax, %rax
	jne	.LBB3_177
.LBB3_81:
	movl	$8, %esi
	movq	%rbx, %rdi
	callq	*%rbp
	movabsq	$PyNumber_Long, %r14
	movq	%rax, %rdi
	callq	*%r14
	movabsq	$PyLong_AsLongLong, %r12
	testq	%rax, %rax
	je	.LBB3_83
	movq	%rax, %rdi
	movq	%rax, %r14
	callq	*%r12
	movabsq	$Py_DecRef, %rax
	movq	%r14, %rdi
	callq	*%rax
.LBB3_83:
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	jne	.LBB3_178
.LBB3_84:
	movl	$9, %esi
	movq	%rbx, %rdi
	callq	*%rbp
	movabsq	$PyNumber_Long, %r14
	movq	%rax, %rdi
	callq	*%r14
	testq	%rax, %rax
	je	.LBB3_86
	movq	%rax, %rdi
	movq	%rax, %r14
	callq	*%r12
	movabsq	$Py_DecRef, %rax
	movq	%r14, %rdi
	callq	*%rax
.LBB3_86:
	movabsq	$PyErr_Occurred, %r14
	callq	*%r14
	testq	%rax, %rax
	jne	.LBB3_179
.LBB3_87:
	movl	$10, %esi
	movq	%rbx, %rdi
	callq	*%rbp
	movabsq	$PyNumber_Long, %rbx
	movq	%rax, %rdi
	callq	*%rbx
	testq	%rax, %rax
	je	.LBB3_89
	movq	%rax, %rdi
	movq	%rax, %rbx
	callq	*%r12
	movabsq	$Py_DecRef, %rax
	movq	%rbx, %rdi
	callq	*%rax
.LBB3_89:
	callq	*%r14
	xorl	%ebx, %ebx
	testq	%rax, %rax
	jne	.LBB3_112
	movzbl	64(%rsp), %eax
	movzbl	32(%rsp), %ecx
	orb	48(%rsp), %r13b
	orb	88(%rsp), %r15b
	orb	56(%rsp), %al
	orb	40(%rsp), %cl
	orb	8(%rsp), %al
	orb	%cl, %r13b
	orb	%al, %r13b
	orb	%r13b, %r15b
	orb	16(%rsp), %r15b
	testb	$1, %r15b
	jne	.LBB3_112
	movq	688(%rsp), %rdi
	leaq	896(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 896(%rsp)
	vmovups	%ymm0, 920(%rsp)
	vzeroupper
	callq	*%rax
	testl	%eax, %eax
	jne	.LBB3_180
	cmpq	$8, 920(%rsp)
	jne	.LBB3_180
	movq	944(%rsp), %rax
	movq	680(%rsp), %rdi
	movq	896(%rsp), %rbx
	movq	904(%rsp), %rbp
	movq	912(%rsp), %r12
	movq	928(%rsp), %r15
	movq	936(%rsp), %r13
	leaq	1472(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1472(%rsp)
	vmovups	%ymm0, 1496(%rsp)
	movq	%rax, 56(%rsp)
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vzeroupper
	callq	*%rax
	movq	80(%rsp), %r14
	testl	%eax, %eax
	jne	.LBB3_181
	cmpq	$8, 1496(%rsp)
	jne	.LBB3_181
	movq	672(%rsp), %rdi
	movq	%r13, 40(%rsp)
	movq	1472(%rsp), %r13
	leaq	1408(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1408(%rsp)
	vmovups	%ymm0, 1432(%rsp)
	vzeroupper
	callq	*%rax
	testl	%eax, %eax
	jne	.LBB3_182
	cmpq	$8, 1432(%rsp)
	jne	.LBB3_182
	movq	664(%rsp), %rdi
	movq	%r15, 88(%rsp)
	movq	1408(%rsp), %r15
	leaq	832(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 832(%rsp)
	vmovups	%ymm0, 856(%rsp)
	vzeroupper
	callq	*%rax
	testl	%eax, %eax
	jne	.LBB3_183
	cmpq	$4, 856(%rsp)
	jne	.LBB3_183
	movq	848(%rsp), %rdx
	movq	864(%rsp), %rcx
	movq	840(%rsp), %rax
	movq	656(%rsp), %rdi
	movq	%r12, 384(%rsp)
	movq	832(%rsp), %r12
	leaq	768(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 768(%rsp)
	vmovups	%ymm0, 792(%rsp)
	movq	%rdx, 368(%rsp)
	movq	%rcx, 360(%rsp)
	movq	872(%rsp), %rdx
	movq	880(%rsp), %rcx
	movq	%rax, 376(%rsp)
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	movq	%rdx, 352(%rsp)
	movq	%rcx, 344(%rsp)
	vzeroupper
	callq	*%rax
	testl	%eax, %eax
	jne	.LBB3_184
	cmpq	$4, 792(%rsp)
	jne	.LBB3_184
	movq	784(%rsp), %rdx
	movq	800(%rsp), %rcx
	movq	776(%rsp), %rax
	movq	648(%rsp), %rdi
	movq	%rbp, 336(%rsp)
	movq	768(%rsp), %rbp
	leaq	704(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 704(%rsp)
	vmovups	%ymm0, 728(%rsp)
	movq	%rdx, 320(%rsp)
	movq	%rcx, 312(%rsp)
	movq	808(%rsp), %rdx
	movq	816(%rsp), %rcx
	movq	%rax, 328(%rsp)
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	movq	%rdx, 304(%rsp)
	movq	%rcx, 296(%rsp)
	vzeroupper
	callq	*%rax
	testl	%eax, %eax
	jne	.LBB3_185
	cmpq	$4, 728(%rsp)
	jne	.LBB3_185
	movq	712(%rsp), %rax
	movq	640(%rsp), %rdi
	movq	%rbp, 32(%rsp)
	movq	%r12, 16(%rsp)
	movq	%r15, 48(%rsp)
	movq	%rbx, 8(%rsp)
	movq	704(%rsp), %r14
	movq	720(%rsp), %rbp
	movq	736(%rsp), %r15
	movq	744(%rsp), %rbx
	movq	752(%rsp), %r12
	leaq	1344(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1344(%rsp)
	vmovups	%ymm0, 1368(%rsp)
	movq	%rax, 288(%rsp)
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vzeroupper
	callq	*%rax
	movq	%r14, 64(%rsp)
	testl	%eax, %eax
	jne	.LBB3_186
	cmpq	$8, 1368(%rsp)
	jne	.LBB3_186
	movq	1344(%rsp), %rax
	movq	632(%rsp), %rdi
	leaq	1280(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1280(%rsp)
	vmovups	%ymm0, 1304(%rsp)
	movq	%rax, 200(%rsp)
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vzeroupper
	callq	*%rax
	testl	%eax, %eax
	jne	.LBB3_187
	cmpq	$1, 1304(%rsp)
	jne	.LBB3_187
	movq	1280(%rsp), %rax
	movq	624(%rsp), %rdi
	movq	%r13, 192(%rsp)
	movq	%rax, 184(%rsp)
	movabsq	$PyNumber_Long, %rax
	callq	*%rax
	testq	%rax, %rax
	je	.LBB3_188
	movq	%rax, %r13
	movq	%rax, %rdi
	movabsq	$PyLong_AsLongLong, %rax
	callq	*%rax
	movq	%r13, %rdi
	movabsq	$Py_DecRef, %r13
	movq	%rax, %r14
	callq	*%r13
.LBB3_109:
	movq	40(%rsp), %r13
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	jne	.LBB3_189
	xorl	%eax, %eax
	cmpl	$0, 180(%rsp)
	setne	%al
	subq	$1680, %rsp
	.cfi_adjust_cfa_offset 1680
	movq	1976(%rsp), %rsi
	movq	1984(%rsp), %rdi
	movq	1968(%rsp), %rcx
	vmovsd	2152(%rsp), %xmm0
	movq	%r14, 1664(%rsp)
	movq	%r12, 1544(%rsp)
	movq	%r15, 1528(%rsp)
	movq	%rbp, 1512(%rsp)
	movq	%r13, 1256(%rsp)
	movq	1928(%rsp), %r14
	movq	1936(%rsp), %rbp
	movq	1944(%rsp), %r13
	movq	1952(%rsp), %r12
	movq	1760(%rsp), %r15
	movl	%eax, 1008(%rsp)
	movabsq	$_ZN8__main__6runner12_3clocals_3e3runB3v61B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx, %rax
	movq	%rbx, 1536(%rsp)
	movq	$4, 1520(%rsp)
	movq	$4, 1464(%rsp)
	movq	$4, 1408(%rsp)
	movq	$8, 1240(%rsp)
	movq	%rsi, 1488(%rsp)
	movq	1992(%rsp), %rsi
	movq	%rdi, 1480(%rsp)
	movq	2000(%rsp), %rdi
	movq	%rcx, 1504(%rsp)
	movq	1752(%rsp), %rcx
	movq	%r14, 208(%rsp)
	movq	%rbp, 152(%rsp)
	movq	%r13, 96(%rsp)
	movq	%r12, 40(%rsp)
	movq	%r15, %r8
	vmovsd	%xmm0, 832(%rsp)
	movq	%rsi, 1472(%rsp)
	movq	2008(%rsp), %rsi
	movq	%rdi, 1456(%rsp)
	movq	2024(%rsp), %rdi
	movq	%rcx, 288(%rsp)
	movq	%rsi, 1448(%rsp)
	movq	2032(%rsp), %rsi
	movq	%rdi, 1432(%rsp)
	movq	2040(%rsp), %rdi
	movq	%rsi, 1424(%rsp)
	movq	2048(%rsp), %rsi
	movq	%rdi, 1416(%rsp)
	movq	2056(%rsp), %rdi
	movq	%rsi, 1400(%rsp)
	movq	1736(%rsp), %rsi
	movq	%rdi, 1392(%rsp)
	movq	1768(%rsp), %rdi
	movq	%rsi, 1264(%rsp)
	movq	2064(%rsp), %rsi
	movq	%rdi, 1248(%rsp)
	movq	2016(%rsp), %rdi
	movq	%rsi, 1232(%rsp)
	movq	1888(%rsp), %rsi
	movq	%rdi, 1224(%rsp)
	movq	1896(%rsp), %rdi
	movq	%rsi, 1000(%rsp)
	movq	1904(%rsp), %rsi
	movq	%rdi, 992(%rsp)
	movq	2072(%rsp), %rdi
	movq	%rsi, 984(%rsp)
	movq	2080(%rsp), %rsi
	movq	%rdi, 976(%rsp)
	movq	2088(%rsp), %rdi
	movq	%rsi, 968(%rsp)
	movq	2096(%rsp), %rsi
	movq	%rdi, 960(%rsp)
	movq	2104(%rsp), %rdi
	movq	%rsi, 952(%rsp)
	movq	2112(%rsp), %rsi
	movq	%rdi, 944(%rsp)
	movq	2120(%rsp), %rdi
	movq	%rsi, 936(%rsp)
	movq	2144(%rsp), %rsi
	movq	%rdi, 928(%rsp)
	movq	2128(%rsp), %rdi
	movq	%rsi, 920(%rsp)
	movq	2136(%rsp), %rsi
	movq	%rdi, 912(%rsp)
	movq	1912(%rsp), %rdi
	movq	%rsi, 904(%rsp)
	movq	2160(%rsp), %rsi
	movq	%rdi, 824(%rsp)
	movq	1920(%rsp), %rdi
	movq	%rsi, 800(%rsp)
	movq	2168(%rsp), %rsi
	movq	%rdi, 760(%rsp)
	movq	2176(%rsp), %rdi
	movq	%rsi, 752(%rsp)
	movq	2184(%rsp), %rsi
	movq	%rdi, 744(%rsp)
	movq	2208(%rsp), %rdi
	movq	%rsi, 736(%rsp)
	movq	2192(%rsp), %rsi
	movq	%rdi, 728(%rsp)
	movq	2200(%rsp), %rdi
	movq	%rsi, 720(%rsp)
	movq	2216(%rsp), %rsi
	movq	%rdi, 712(%rsp)
	movq	2224(%rsp), %rdi
	movq	%rsi, 640(%rsp)
	movq	2232(%rsp), %rsi
	movq	%rdi, 632(%rsp)
	movq	2240(%rsp), %rdi
	movq	%rsi, 624(%rsp)
	movq	2248(%rsp), %rsi
	movq	%rdi, 616(%rsp)
	movq	2256(%rsp), %rdi
	movq	%rsi, 608(%rsp)
	movq	2264(%rsp), %rsi
	movq	%rdi, 600(%rsp)
	movq	2288(%rsp), %rdi
	movq	%rsi, 592(%rsp)
	movq	1744(%rsp), %rsi
	movq	%rdi, 584(%rsp)
	movq	1712(%rsp), %rdi
	movq	%rsi, 1496(%rsp)
	movq	1696(%rsp), %rsi
	movq	%rdi, 1440(%rsp)
	movq	1688(%rsp), %rdi
	movq	%rsi, 1384(%rsp)
	movq	1776(%rsp), %rsi
	movq	%rdi, 1216(%rsp)
	movq	1704(%rsp), %rdi
	movq	%rsi, 1080(%rsp)
	movq	1784(%rsp), %rsi
	movq	%rdi, 1024(%rsp)
	movq	1792(%rsp), %rdi
	movq	%rsi, 896(%rsp)
	movq	1800(%rsp), %rsi
	movq	%rdi, 840(%rsp)
	movq	1808(%rsp), %rdi
	movq	%rsi, 768(%rsp)
	movq	1816(%rsp), %rsi
	movq	%rdi, 704(%rsp)
	movq	2272(%rsp), %rdi
	movq	%rsi, 648(%rsp)
	movq	2280(%rsp), %rsi
	movq	%rdi, 576(%rsp)
	movq	1824(%rsp), %rdi
	movq	%rsi, 568(%rsp)
	movq	1832(%rsp), %rsi
	movq	%rdi, 560(%rsp)
	movq	1840(%rsp), %rdi
	movq	%rsi, 488(%rsp)
	movq	1848(%rsp), %rsi
	movq	%rdi, 416(%rsp)
	leaq	2296(%rsp), %rdi
	movq	%rsi, 360(%rsp)
	leaq	1960(%rsp), %rsi
	callq	*%rax
	addq	$1680, %rsp
	.cfi_adjust_cfa_offset -1680
	movq	280(%rsp), %rcx
	movabsq	$NRT_decref, %rbx
	movq	%r15, %rdi
	movl	%eax, 56(%rsp)
	movq	%rcx, 40(%rsp)
	callq	*%rbx
	movq	%r12, %rdi
	callq	*%rbx
	movq	%r13, %rdi
	callq	*%rbx
	movq	%rbp, %rdi
	callq	*%rbx
	movq	%r14, %rdi
	callq	*%rbx
	movq	72(%rsp), %rdi
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
	movq	24(%rsp), %rdi
	callq	*%rbx
	movq	96(%rsp), %rdi
	callq	*%rbx
	movq	8(%rsp), %rdi
	callq	*%rbx
	movq	192(%rsp), %rdi
	callq	*%rbx
	movq	48(%rsp), %rdi
	callq	*%rbx
	movq	16(%rsp), %rdi
	callq	*%rbx
	movq	32(%rsp), %rdi
	callq	*%rbx
	movq	64(%rsp), %rdi
	callq	*%rbx
	movq	200(%rsp), %rdi
	callq	*%rbx
	movq	184(%rsp), %rdi
	callq	*%rbx
	movl	56(%rsp), %eax
	testl	%eax, %eax
	jne	.LBB3_113
	movabsq	$_Py_NoneStruct, %rbx
	movabsq	$Py_IncRef, %rax
	movq	%rbx, %rdi
	callq	*%rax
.LBB3_112:
	movq	%rbx, %rax
	addq	$2392, %rsp
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
.LBB3_113:
	.cfi_def_cfa_offset 2448
	movq	40(%rsp), %r14
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
.LBB3_117:
	movabsq	$PyExc_RuntimeError, %rdi
	movabsq	$".const.missing Environment: _ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB3v61B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx", %rsi
.LBB3_118:
	movabsq	$PyErr_SetString, %rax
	vzeroupper
	callq	*%rax
	xorl	%ebx, %ebx
	jmp	.LBB3_112
.LBB3_119:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, 8(%rsp)
	jmp	.LBB3_13
.LBB3_120:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, 8(%rsp)
	jmp	.LBB3_15
.LBB3_121:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, 8(%rsp)
	jmp	.LBB3_17
.LBB3_122:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, 8(%rsp)
	jmp	.LBB3_19
.LBB3_123:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, 8(%rsp)
	jmp	.LBB3_21
.LBB3_124:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, %r13b
	jmp	.LBB3_37
.LBB3_125:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, %r13b
	jmp	.LBB3_39
.LBB3_126:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, %r13b
	jmp	.LBB3_43
.LBB3_127:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, %r15b
	jmp	.LBB3_49
.LBB3_128:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, %r15b
	jmp	.LBB3_51
.LBB3_129:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, %r15b
	jmp	.LBB3_55
.LBB3_130:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, 16(%rsp)
	jmp	.LBB3_74
.LBB3_131:
	movabsq	$PyExc_ValueError, %rdi
	movabsq	$".const.size mismatch for tuple, expected 5 element(s) but got %zd", %rsi
	movabsq	$PyErr_Format, %rcx
	movq	%rax, %rdx
	movq	%rax, %r15
	xorl	%eax, %eax
	callq	*%rcx
	movq	%r15, %rax
	jmp	.LBB3_3
.LBB3_132:
	movabsq	$PyExc_ValueError, %rdi
	movabsq	$".const.size mismatch for tuple, expected 18 element(s) but got %zd", %rsi
	movabsq	$PyErr_Format, %rcx
	movq	%rax, %rdx
	xorl	%eax, %eax
	callq	*%rcx
	jmp	.LBB3_4
.LBB3_133:
	movb	$1, 8(%rsp)
	jmp	.LBB3_7
.LBB3_134:
	movb	$1, 8(%rsp)
	jmp	.LBB3_10
.LBB3_135:
	movb	$1, 8(%rsp)
	jmp	.LBB3_11
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
	movb	$1, 8(%rsp)
	jmp	.LBB3_29
.LBB3_144:
	movb	$1, 8(%rsp)
	jmp	.LBB3_32
.LBB3_145:
	movabsq	$PyExc_ValueError, %rdi
	movabsq	$".const.size mismatch for tuple, expected 8 element(s) but got %zd", %rsi
	movabsq	$PyErr_Format, %rcx
	movq	%rax, %rdx
	xorl	%eax, %eax
	callq	*%rcx
	jmp	.LBB3_33
.LBB3_146:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	testb	%r14b, %r14b
	je	.LBB3_35
.LBB3_147:
	movb	$1, %r13b
	jmp	.LBB3_35
.LBB3_148:
	movb	$1, %r13b
	jmp	.LBB3_40
.LBB3_149:
	movb	$1, %r13b
	jmp	.LBB3_41
.LBB3_150:
	movb	$1, 32(%rsp)
	jmp	.LBB3_44
.LBB3_151:
	movabsq	$PyExc_ValueError, %rdi
	movabsq	$".const.size mismatch for tuple, expected 8 element(s) but got %zd", %rsi
	movabsq	$PyErr_Format, %rcx
	movq	%rax, %rdx
	xorl	%eax, %eax
	callq	*%rcx
	jmp	.LBB3_45
.LBB3_152:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	testb	%r14b, %r14b
	je	.LBB3_47
.LBB3_153:
	movb	$1, %r15b
	jmp	.LBB3_47
.LBB3_154:
	movq	$0, 240(%rsp)
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	je	.LBB3_53
.LBB3_155:
	movb	$1, %r15b
	jmp	.LBB3_53
.LBB3_156:
	movq	$0, 232(%rsp)
	movabsq	$PyErr_Occurred, %r12
	callq	*%r12
	testq	%rax, %rax
	je	.LBB3_57
.LBB3_157:
	movb	$1, %r15b
	jmp	.LBB3_57
.LBB3_158:
	movb	$1, %r15b
	jmp	.LBB3_58
.LBB3_159:
	movq	%rdi, %rbx
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movq	%rbx, %rdi
	jmp	.LBB3_59
.LBB3_160:
	movabsq	$PyExc_ValueError, %rdi
	movabsq	$".const.size mismatch for tuple, expected 5 element(s) but got %zd", %rsi
	movabsq	$PyErr_Format, %rcx
	movq	%rax, %rdx
	xorl	%eax, %eax
	callq	*%rcx
	jmp	.LBB3_60
.LBB3_161:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	testb	%r14b, %r14b
	je	.LBB3_62
.LBB3_162:
	movb	$1, %r13b
	jmp	.LBB3_62
.LBB3_163:
	movq	$0, 224(%rsp)
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	je	.LBB3_64
.LBB3_164:
	movb	$1, %r13b
	jmp	.LBB3_64
.LBB3_165:
	movq	$0, 216(%rsp)
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	je	.LBB3_66
.LBB3_166:
	movb	$1, %r13b
	jmp	.LBB3_66
.LBB3_167:
	movq	$0, 208(%rsp)
	movabsq	$PyErr_Occurred, %r14
	callq	*%r14
	testq	%rax, %rax
	je	.LBB3_68
.LBB3_168:
	movb	$1, %r13b
	jmp	.LBB3_68
.LBB3_169:
	movabsq	$PyExc_ValueError, %rdi
	movabsq	$".const.size mismatch for tuple, expected 11 element(s) but got %zd", %rsi
	movabsq	$PyErr_Format, %rcx
	movq	%rax, %rdx
	xorl	%eax, %eax
	callq	*%rcx
	jmp	.LBB3_69
.LBB3_170:
	movb	$1, 16(%rsp)
	jmp	.LBB3_72
.LBB3_171:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	testb	%r14b, %r14b
	je	.LBB3_76
.LBB3_172:
	movb	$1, 16(%rsp)
	jmp	.LBB3_76
.LBB3_173:
	movb	$1, 16(%rsp)
	jmp	.LBB3_77
.LBB3_174:
	movb	$1, 16(%rsp)
	jmp	.LBB3_78
.LBB3_175:
	movb	$1, 16(%rsp)
	jmp	.LBB3_79
.LBB3_176:
	movb	$1, 16(%rsp)
	jmp	.LBB3_80
.LBB3_177:
	movb	$1, 16(%rsp)
	jmp	.LBB3_81
.LBB3_178:
	movb	$1, 16(%rsp)
	jmp	.LBB3_84
.LBB3_179:
	movb	$1, 16(%rsp)
	jmp	.LBB3_87
.LBB3_180:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movq	80(%rsp), %r14
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
	jmp	.LBB3_191
.LBB3_187:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	jmp	.LBB3_190
.LBB3_188:
	xorl	%r14d, %r14d
	jmp	.LBB3_109
.LBB3_189:
	movq	184(%rsp), %rdi
	movabsq	$NRT_decref, %rax
	callq	*%rax
	movq	192(%rsp), %r13
.LBB3_190:
	movq	200(%rsp), %rdi
	movabsq	$NRT_decref, %rax
	callq	*%rax
.LBB3_191:
	movq	64(%rsp), %rdi
	movq	80(%rsp), %r14
	movq	8(%rsp), %rbx
	movq	48(%rsp), %r15
	movq	16(%rsp), %r12
	movq	32(%rsp), %rbp
	movabsq	$NRT_decref, %rax
	callq	*%rax
.LBB3_192:
	movabsq	$NRT_decref, %rax
	movq	%rbp, %rdi
	callq	*%rax
.LBB3_193:
	movabsq	$NRT_decref, %rax
	movq	%r12, %rdi
	callq	*%rax
.LBB3_194:
	movabsq	$NRT_decref, %rax
	movq	%r15, %rdi
	callq	*%rax
.LBB3_195:
	movabsq	$NRT_decref, %rax
	movq	%r13, %rdi
	callq	*%rax
.LBB3_196:
	movabsq	$NRT_decref, %rax
	movq	%rbx, %rdi
	callq	*%rax
.LBB3_197:
	movabsq	$NRT_decref, %rbx
	movq	%r14, %rdi
	callq	*%rbx
	movq	272(%rsp), %rdi
	callq	*%rbx
	movq	264(%rsp), %rdi
	callq	*%rbx
	movq	256(%rsp), %rdi
	callq	*%rbx
	movq	248(%rsp), %rdi
	callq	*%rbx
	movq	72(%rsp), %rdi
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
	movq	24(%rsp), %rdi
	callq	*%rbx
	movq	96(%rsp), %rdi
	callq	*%rbx
	xorl	%ebx, %ebx
	jmp	.LBB3_112
.LBB3_198:
	cmpl	$-3, %eax
	je	.LBB3_205
	cmpl	$-1, %eax
	jne	.LBB3_206
.LBB3_200:
	xorl	%ebx, %ebx
	jmp	.LBB3_112
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
	jmp	.LBB3_112
.LBB3_205:
	movabsq	$PyExc_StopIteration, %rdi
	movabsq	$PyErr_SetNone, %rax
	jmp	.LBB3_204
.LBB3_206:
	movabsq	$PyExc_SystemError, %rdi
	movabsq	$".const.unknown error when calling native function", %rsi
	jmp	.LBB3_118
.LBB3_208:
	movabsq	$PyExc_RuntimeError, %rdi
	movabsq	$".const.Error creating Python tuple from runtime exception arguments", %rsi
	jmp	.LBB3_118
.Lfunc_end3:
	.size	_ZN7cpython8__main__6runner12_3clocals_3e3runB3v61B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx, .Lfunc_end3-_ZN7cpython8__main__6runner12_3clocals_3e3runB3v61B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx
	.cfi_endproc

	.globl	cfunc._ZN8__main__6runner12_3clocals_3e3runB3v61B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx
	.p2align	4
	.type	cfunc._ZN8__main__6runner12_3clocals_3e3runB3v61B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx,@function
cfunc._ZN8__main__6runner12_3clocals_3e3runB3v61B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx:
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
	vmovups	3272(%rsp), %xmm0
	movq	3288(%rsp), %rcx
	movq	3408(%rsp), %rax
	vmovups	2368(%rsp), %ymm2
	vmovups	2448(%rsp), %ymm3
	vmovups	2480(%rsp), %ymm4
	vmovsd	2576(%rsp), %xmm5
	vmovups	2640(%rsp), %ymm6
	vmovups	2672(%rsp), %ymm7
	vmovups	2704(%rsp), %ymm8
	vmovaps	2736(%rsp), %xmm9
	vmovups	2960(%rsp), %ymm10
	vmovaps	2992(%rsp), %xmm11
	vmovups	3128(%rsp), %ymm12
	vmovups	3160(%rsp), %xmm13
	vmovups	3184(%rsp), %ymm14
	vmovaps	3216(%rsp), %xmm15
	movq	$0, 1696(%rsp)
	movq	$0, 1688(%rsp)
	vmovups	3240(%rsp), %ymm1
	movq	%rdx, %r8
	movq	2512(%rsp), %rbx
	movq	2544(%rsp), %r14
	movq	2568(%rsp), %r15
	movq	2584(%rsp), %r12
	movq	2768(%rsp), %r13
	movq	2824(%rsp), %rbp
	movq	3008(%rsp), %rdi
	movq	3176(%rsp), %rsi
	movq	3232(%rsp), %rdx
	movq	2104(%rsp), %r9
	movq	2160(%rsp), %r10
	movq	2232(%rsp), %r11
	movq	%rax, 1664(%rsp)
	movq	%rcx, 1544(%rsp)
	movzbl	2752(%rsp), %eax
	vmovups	%xmm0, 1528(%rsp)
	vmovups	2336(%rsp), %ymm0
	vmovups	%ymm1, 1496(%rsp)
	movq	%rdx, 1488(%rsp)
	vmovups	%xmm15, 1472(%rsp)
	vmovups	%ymm14, 1440(%rsp)
	movq	%rsi, 1432(%rsp)
	vmovups	%xmm13, 1416(%rsp)
	vmovups	%ymm12, 1384(%rsp)
	movq	%rdi, 1264(%rsp)
	vmovups	%xmm11, 1248(%rsp)
	vmovups	%ymm10, 1216(%rsp)
	movq	%rbp, 1080(%rsp)
	movq	%r13, 1024(%rsp)
	movq	1952(%rsp), %rdi
	movq	1896(%rsp), %rsi
	andl	$1, %eax
	movl	%eax, 1008(%rsp)
	vmovups	%xmm9, 992(%rsp)
	vmovups	%ymm8, 960(%rsp)
	vmovups	%ymm7, 928(%rsp)
	vmovups	%ymm6, 896(%rsp)
	vmovsd	%xmm5, 832(%rsp)
	movq	%r12, 840(%rsp)
	movq	%r15, 824(%rsp)
	movq	%r14, 800(%rsp)
	movq	%rbx, 768(%rsp)
	vmovups	%ymm4, 736(%rsp)
	vmovups	%ymm3, 704(%rsp)
	vmovups	%ymm2, 624(%rsp)
	movq	2032(%rsp), %rax
	vmovups	%ymm0, 592(%rsp)
	vmovups	2304(%rsp), %ymm0
	vmovups	%ymm0, 560(%rsp)
	movq	%rdi, 208(%rsp)
	movq	%rsi, 152(%rsp)
	movq	1840(%rsp), %rdi
	movq	1784(%rsp), %rsi
	movq	%rax, 288(%rsp)
	movabsq	$_ZN8__main__6runner12_3clocals_3e3runB3v61B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx, %rax
	movq	%r11, 488(%rsp)
	movq	%r10, 416(%rsp)
	movq	%r9, 360(%rsp)
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
.LBB4_8:
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
	leaq	1684(%rsp), %rdi
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
	.size	cfunc._ZN8__main__6runner12_3clocals_3e3runB3v61B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx, .Lfunc_end4-cfunc._ZN8__main__6runner12_3clocals_3e3runB3v61B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx
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
	.quad	0x3fe051eb851eb852
.LCPI8_2:
	.quad	0x413800007fffffff
.LCPI8_11:
	.quad	0x3ff0000000000000
.LCPI8_12:
	.quad	0xbff0000000000000
.LCPI8_13:
	.quad	0x43e0000000000000
.LCPI8_14:
	.quad	0x3fe727bdd17583be
.LCPI8_15:
	.quad	0xbfe0000000000000
.LCPI8_16:
	.quad	0x4008000000000000
.LCPI8_17:
	.quad	0xc000000000000000
.LCPI8_19:
	.quad	0x4018000000000000
.LCPI8_20:
	.quad	0x3fe0000000000000
.LCPI8_21:
	.quad	0xc330000000000000
.LCPI8_22:
	.quad	0x3fe428f5c28f5c29
.LCPI8_23:
	.quad	0xbff71547652b82fe
.LCPI8_24:
	.quad	0x4338000000000000
.LCPI8_25:
	.quad	0xc338000000000000
.LCPI8_26:
	.quad	0x8000000000000000
.LCPI8_27:
	.quad	0xbfe62e42fee00000
.LCPI8_28:
	.quad	0xbdea39ef35793c76
.LCPI8_29:
	.quad	0x3e92727aa61795a4
.LCPI8_30:
	.quad	0x3ec72f98534906f0
.LCPI8_31:
	.quad	0x3efa01b6ce166ed4
.LCPI8_32:
	.quad	0x3f2a0197a4ead9af
.LCPI8_33:
	.quad	0x3f56c16c0c0ada40
.LCPI8_34:
	.quad	0x3f81111112d49716
.LCPI8_35:
	.quad	0x3fa55555555933bd
.LCPI8_36:
	.quad	0x3fc555555554bc09
.LCPI8_37:
	.quad	0x3fdffffffffffe17
.LCPI8_38:
	.quad	0x3ff000000000001d
.LCPI8_39:
	.quad	0xfff0000000000000
.LCPI8_40:
	.quad	0x7fffffffffffffff
.LCPI8_41:
	.quad	0x4085e00000000000
.LCPI8_42:
	.quad	0x4023bd3cc9be45de
.LCPI8_43:
	.quad	0x3f3d4ec697efe308
.LCPI8_44:
	.quad	0xbf7e297cfd476344
.LCPI8_45:
	.quad	0x3fb5076fe9f67575
.LCPI8_46:
	.quad	0xbfe32d2c96c61323
.LCPI8_47:
	.quad	0x400466bc66dc7d95
.LCPI8_48:
	.quad	0xc014abbce6247ec5
.LCPI8_49:
	.quad	0x400921fb54442b5f
.LCPI8_50:
	.quad	0xbf1a52e7c14df8d6
.LCPI8_51:
	.quad	0x3f5f9613b176894d
.LCPI8_52:
	.quad	0xbf9a6d0710dd58c7
.LCPI8_53:
	.quad	0x3fce1f500e647354
.LCPI8_54:
	.quad	0xbff55d3c7d856602
.LCPI8_55:
	.quad	0x40103c1f0819ec82
.LCPI8_56:
	.quad	0xc013bd3cc9be4183
.LCPI8_57:
	.quad	0x3fefffffffffffef
.LCPI8_58:
	.quad	0x400921fb54442d18
.LCPI8_59:
	.quad	0x421cff2ff0000000
.LCPI8_60:
	.quad	0xbe38d48ed61d7aab
.LCPI8_61:
	.quad	0x3ea937e11175f095
.LCPI8_62:
	.quad	0xbf11566abc011567
.LCPI8_63:
	.quad	0x3f6d41d41d41d41d
.LCPI8_64:
	.quad	0xbfb999999999999a
.LCPI8_65:
	.quad	0x3fd0000000000000
.LCPI8_66:
	.quad	0x37a5820dd241cabf
.LCPI8_67:
	.quad	0x3fd966cf41f212d7
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI8_1:
	.long	0x2fa00000
.LCPI8_3:
	.long	2147483648
.LCPI8_4:
	.long	0x2f800000
.LCPI8_5:
	.long	0x3d9ed7fb
.LCPI8_6:
	.long	0xbf192665
.LCPI8_7:
	.long	0x40233458
.LCPI8_8:
	.long	0xc0a55de1
.LCPI8_9:
	.long	0x40490fdb
.LCPI8_10:
	.long	3200778240
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI8_18:
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
	je	.LBB8_4
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
	je	.LBB8_2
	vmovsd	%xmm0, 16(%rsp)
	vmovsd	%xmm0, 8(%rsp)
	vmovsd	%xmm0, 40(%rsp)
	vmovsd	%xmm0, 48(%rsp)
	vmovsd	%xmm0, 56(%rsp)
	testl	%eax, %eax
	je	.LBB8_8
	jmp	.LBB8_5
.LBB8_4:
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
	jne	.LBB8_5
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
	movabsq	$.LCPI8_0, %rax
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
	jmp	.LBB8_8
.LBB8_2:
	vmovsd	%xmm0, 16(%rsp)
	vmovsd	%xmm0, 8(%rsp)
	vmovsd	%xmm0, 40(%rsp)
	vmovsd	%xmm0, 48(%rsp)
	vmovsd	%xmm0, 56(%rsp)
.LBB8_8:
	cmpq	$0, 2304(%rsp)
	movabsq	$NRT_decref, %r14
	setle	%al
	cmpq	$0, 2224(%rsp)
	setle	%cl
	orb	%al, %cl
	je	.LBB8_9
.LBB8_97:
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
.LBB8_6:
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
.LBB8_9:
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
	je	.LBB8_31
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
	movabsq	$.LCPI8_1, %rdi
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
	movabsq	$.LCPI8_2, %rax
	vbroadcastsd	(%rax), %ymm4
	vpbroadcastd	%xmm0, %ymm0
	vmovdqu	%ymm0, 1408(%rsp)
	vmovupd	%ymm4, 1200(%rsp)
	jmp	.LBB8_11
	.p2align	4
.LBB8_96:
	movq	152(%rsp), %rcx
	incq	%rcx
	cmpq	%rcx, 2304(%rsp)
	je	.LBB8_97
.LBB8_11:
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
	jmp	.LBB8_12
	.p2align	4
.LBB8_94:
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
.LBB8_95:
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
	je	.LBB8_96
.LBB8_12:
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
.LBB8_13:
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
	jne	.LBB8_13
	cmpb	$0, 36(%rsp)
	movq	2464(%rsp), %rdi
	movl	168(%rsp), %r11d
	movl	200(%rsp), %r15d
	movl	1040(%rsp), %r10d
	movq	2576(%rsp), %rbx
	movl	$-2147483648, %ebp
	je	.LBB8_15
.LBB8_21:
	cmpb	$0, 64(%rsp)
	movl	192(%rsp), %esi
	movl	184(%rsp), %r8d
	movl	176(%rsp), %r9d
	movabsq	$.LCPI8_4, %rdx
	je	.LBB8_22
	movabsq	$.LCPI8_7, %r14
	xorl	%eax, %eax
	.p2align	4
.LBB8_87:
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
	movabsq	$.LCPI8_4, %rdx
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
	movabsq	$.LCPI8_6, %rcx
	vfmadd213ss	272(%rsp), %xmm6, %xmm5
	vmovss	(%rcx), %xmm8
	movabsq	$.LCPI8_5, %rcx
	vfmadd213ss	%xmm0, %xmm6, %xmm7
	vfmadd213ss	%xmm0, %xmm6, %xmm2
	vfmadd213ss	%xmm0, %xmm6, %xmm4
	vmulss	%xmm5, %xmm5, %xmm14
	vmulss	%xmm5, %xmm1, %xmm1
	vmovaps	%xmm7, %xmm15
	vmovss	%xmm7, 240(%rsp)
	vmovss	(%rcx), %xmm7
	movabsq	$.LCPI8_8, %rcx
	vmovss	(%rcx), %xmm10
	movabsq	$.LCPI8_9, %rcx
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
	jne	.LBB8_87
	jmp	.LBB8_24
	.p2align	4
.LBB8_15:
	vmulsd	8(%rsp), %xmm13, %xmm0
	vmulsd	16(%rsp), %xmm14, %xmm1
	vmovsd	2088(%rsp), %xmm2
	vaddsd	%xmm1, %xmm0, %xmm0
	vmulsd	24(%rsp), %xmm15, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm0
	vsubsd	56(%rsp), %xmm0, %xmm1
	vucomisd	%xmm2, %xmm1
	jbe	.LBB8_88
	vaddsd	56(%rsp), %xmm0, %xmm0
	vmovsd	2096(%rsp), %xmm1
	vucomisd	%xmm0, %xmm1
	jbe	.LBB8_88
	vmulsd	8(%rsp), %xmm10, %xmm0
	vmulsd	16(%rsp), %xmm11, %xmm1
	vmovsd	2104(%rsp), %xmm2
	vaddsd	%xmm1, %xmm0, %xmm0
	vmulsd	24(%rsp), %xmm12, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm0
	vsubsd	48(%rsp), %xmm0, %xmm1
	vucomisd	%xmm2, %xmm1
	jbe	.LBB8_88
	vaddsd	48(%rsp), %xmm0, %xmm0
	vmovsd	2112(%rsp), %xmm1
	vucomisd	%xmm0, %xmm1
	jbe	.LBB8_88
	vmulsd	8(%rsp), %xmm7, %xmm0
	vmulsd	16(%rsp), %xmm8, %xmm1
	vmovsd	2120(%rsp), %xmm2
	vaddsd	%xmm1, %xmm0, %xmm0
	vmulsd	24(%rsp), %xmm9, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm0
	vsubsd	40(%rsp), %xmm0, %xmm1
	vucomisd	%xmm2, %xmm1
	jbe	.LBB8_88
	vaddsd	40(%rsp), %xmm0, %xmm0
	vmovsd	2128(%rsp), %xmm1
	vucomisd	%xmm0, %xmm1
	ja	.LBB8_21
	.p2align	4
.LBB8_88:
	cmpb	$0, 64(%rsp)
	movl	192(%rsp), %r8d
	movl	184(%rsp), %r9d
	movl	176(%rsp), %r10d
	movabsq	$NRT_decref, %r14
	movabsq	$.LCPI8_4, %rdx
	je	.LBB8_89
	xorl	%eax, %eax
	.p2align	4
.LBB8_93:
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
	movabsq	$.LCPI8_4, %rdx
	vxorps	%xmm8, %xmm8, %xmm8
	vcvtsi2ss	%ecx, %xmm8, %xmm1
	vxorps	%xmm8, %xmm8, %xmm8
	vcvtsi2ss	%esi, %xmm8, %xmm5
	vmovss	496(%rsp), %xmm0
	movabsq	$.LCPI8_6, %rcx
	vmovss	(%rdx), %xmm6
	vmovss	(%rcx), %xmm8
	movabsq	$.LCPI8_5, %rcx
	vfmadd213ss	464(%rsp), %xmm6, %xmm1
	vfmadd213ss	288(%rsp), %xmm6, %xmm3
	vfmadd213ss	272(%rsp), %xmm6, %xmm5
	vfmadd213ss	%xmm0, %xmm6, %xmm7
	vfmadd213ss	%xmm0, %xmm6, %xmm2
	vfmadd213ss	%xmm0, %xmm6, %xmm4
	vmovaps	%xmm7, %xmm15
	vmovss	%xmm7, 240(%rsp)
	vmovss	(%rcx), %xmm7
	movabsq	$.LCPI8_7, %rcx
	vmulss	%xmm1, %xmm1, %xmm12
	vmulss	%xmm3, %xmm3, %xmm13
	vmulss	%xmm5, %xmm5, %xmm14
	vmulss	%xmm3, %xmm1, %xmm1
	vmovss	(%rcx), %xmm9
	movabsq	$.LCPI8_8, %rcx
	vmovss	(%rcx), %xmm10
	movabsq	$.LCPI8_9, %rcx
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
	jne	.LBB8_93
	jmp	.LBB8_91
	.p2align	4
.LBB8_22:
	movabsq	$.LCPI8_6, %rsi
	movabsq	$.LCPI8_5, %r8
	movabsq	$.LCPI8_7, %r9
	movabsq	$.LCPI8_8, %r10
	movabsq	$.LCPI8_9, %r11
	xorl	%eax, %eax
	.p2align	4
.LBB8_23:
	vmovups	13312(%rdi,%rax,8), %ymm0
	vmovups	13344(%rdi,%rax,8), %ymm1
	vmovups	14336(%rdi,%rax,8), %ymm2
	vmovups	15392(%rdi,%rax,8), %ymm3
	movabsq	$.LCPI8_3, %rcx
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
	movabsq	$.LCPI8_1, %rcx
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
	jne	.LBB8_23
.LBB8_24:
	movq	2432(%rsp), %rdi
	movabsq	$NRT_decref, %r14
	vzeroupper
	callq	*%r14
	movq	2320(%rsp), %r15
	movq	2488(%rsp), %rdi
	cmpb	$0, 36(%rsp)
	jne	.LBB8_28
	jmp	.LBB8_25
.LBB8_89:
	movabsq	$.LCPI8_6, %rsi
	movabsq	$.LCPI8_5, %r8
	movabsq	$.LCPI8_7, %r9
	movabsq	$.LCPI8_8, %r10
	movabsq	$.LCPI8_9, %r11
	xorl	%eax, %eax
	.p2align	4
.LBB8_90:
	vmovups	13312(%rdi,%rax,8), %ymm0
	vmovups	13344(%rdi,%rax,8), %ymm1
	vmovups	14368(%rdi,%rax,8), %ymm2
	vmovups	15392(%rdi,%rax,8), %ymm3
	movabsq	$.LCPI8_3, %rcx
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
	movabsq	$.LCPI8_1, %rcx
	vpermpd	$216, %ymm2, %ymm2
	vxorps	%ymm3, %ymm0, %ymm0
	vxorps	%ymm3, %ymm1, %ymm1
	vxorps	%ymm3, %ymm2, %ymm2
	vpmulld	976(%rsp), %ymm0, %ymm3
	vcvtdq2ps	%ymm0, %ymm9
	vbroadcastss	(%rcx), %ymm0
	vcvtdq2ps	%ymm1, %ymm10
	vcvtdq2ps	%ymm2, %ymm11
	movabsq	$.LCPI8_10, %rcx
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
	jne	.LBB8_90
.LBB8_91:
	movq	2432(%rsp), %rdi
	vzeroupper
	callq	*%r14
.LBB8_25:
	movq	2352(%rsp), %rdx
	xorl	%eax, %eax
	.p2align	4
.LBB8_26:
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
	jne	.LBB8_26
	movq	2488(%rsp), %rdi
	callq	*%r14
	movq	2320(%rsp), %rdi
	callq	*%r14
	xorl	%r15d, %r15d
	xorl	%edi, %edi
.LBB8_28:
	callq	*%r14
	movq	%r15, %rdi
	callq	*%r14
	cmpb	$0, 160(%rsp)
	je	.LBB8_94
	movq	752(%rsp), %rcx
	xorl	%eax, %eax
	.p2align	4
.LBB8_30:
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
	jne	.LBB8_30
	jmp	.LBB8_95
.LBB8_31:
	movabsq	$.LCPI8_12, %rax
	vsubsd	%xmm9, %xmm8, %xmm3
	vmovsd	2056(%rsp), %xmm1
	vbroadcastsd	%xmm11, %ymm12
	vbroadcastsd	%xmm10, %ymm13
	vmovsd	2064(%rsp), %xmm0
	vmovsd	2048(%rsp), %xmm2
	movabsq	$.LCPI8_11, %rdx
	movabsq	$.LCPI8_15, %r12
	vmovsd	(%rax), %xmm14
	movabsq	$.LCPI8_13, %rax
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
	movabsq	$.LCPI8_14, %rax
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
	jmp	.LBB8_32
	.p2align	4
.LBB8_85:
	movq	632(%rsp), %rcx
	incq	%rcx
	cmpq	%rcx, 2304(%rsp)
	je	.LBB8_97
.LBB8_32:
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
	jmp	.LBB8_33
	.p2align	4
.LBB8_66:
	vmovapd	1328(%rsp), %xmm0
	vucomisd	560(%rsp), %xmm0
	jne	.LBB8_67
	jp	.LBB8_67
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
.LBB8_84:
	movq	1440(%rsp), %rbx
	movq	2376(%rsp), %rbp
	movq	%rbp, %rdi
	incq	%rbx
	vzeroupper
	callq	*%r14
	movq	2432(%rsp), %r15
	cmpq	%rbx, 2224(%rsp)
	je	.LBB8_85
.LBB8_33:
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
	je	.LBB8_36
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
	movabsq	$.LCPI8_16, %r15
	.p2align	4
.LBB8_35:
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
	jne	.LBB8_35
	jmp	.LBB8_61
	.p2align	4
.LBB8_36:
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
	movabsq	$.LCPI8_16, %r15
	vmulsd	8(%rsp), %xmm3, %xmm0
	vmulsd	16(%rsp), %xmm4, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm0
	vmulsd	24(%rsp), %xmm5, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm0
	vsubsd	56(%rsp), %xmm0, %xmm1
	vucomisd	%xmm2, %xmm1
	jbe	.LBB8_44
	vaddsd	56(%rsp), %xmm0, %xmm0
	vmovsd	2096(%rsp), %xmm1
	vucomisd	%xmm0, %xmm1
	jbe	.LBB8_44
	vmulsd	8(%rsp), %xmm6, %xmm0
	vmulsd	16(%rsp), %xmm7, %xmm1
	vmovsd	2104(%rsp), %xmm2
	vaddsd	%xmm1, %xmm0, %xmm0
	vmulsd	24(%rsp), %xmm8, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm0
	vsubsd	48(%rsp), %xmm0, %xmm1
	vucomisd	%xmm2, %xmm1
	jbe	.LBB8_44
	vaddsd	48(%rsp), %xmm0, %xmm0
	vmovsd	2112(%rsp), %xmm1
	vucomisd	%xmm0, %xmm1
	jbe	.LBB8_44
	vmulsd	8(%rsp), %xmm9, %xmm0
	vmulsd	16(%rsp), %xmm10, %xmm1
	vmovsd	2120(%rsp), %xmm2
	vaddsd	%xmm1, %xmm0, %xmm0
	vmulsd	24(%rsp), %xmm11, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm0
	vsubsd	40(%rsp), %xmm0, %xmm1
	vucomisd	%xmm2, %xmm1
	jbe	.LBB8_44
	vaddsd	40(%rsp), %xmm0, %xmm0
	vmovsd	2128(%rsp), %xmm1
	vucomisd	%xmm0, %xmm1
	jbe	.LBB8_44
	vbroadcastsd	%xmm4, %ymm2
	vbroadcastsd	%xmm5, %ymm1
	movq	2352(%rsp), %rdi
	movq	2464(%rsp), %r8
	vbroadcastsd	%xmm3, %ymm0
	movq	$-128, %rax
	movabsq	$.LCPI8_11, %r10
	movabsq	$.LCPI8_17, %rdx
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
.LBB8_43:
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
	jne	.LBB8_43
	jmp	.LBB8_46
	.p2align	4
.LBB8_44:
	vbroadcastsd	%xmm3, %ymm0
	vmovupd	1104(%rsp), %ymm15
	vmovupd	1696(%rsp), %ymm1
	vmovupd	1664(%rsp), %ymm2
	vmovupd	1632(%rsp), %ymm3
	movq	2352(%rsp), %rdi
	movq	2464(%rsp), %r8
	movq	$-1024, %rax
	movabsq	$.LCPI8_11, %r10
	movabsq	$.LCPI8_17, %rdx
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
.LBB8_45:
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
	jne	.LBB8_45
.LBB8_46:
	xorl	%eax, %eax
	cmpb	$0, 2160(%rsp)
	je	.LBB8_59
	vmovsd	168(%rsp), %xmm6
	vmovsd	64(%rsp), %xmm11
	vmovsd	160(%rsp), %xmm9
	vmovsd	1200(%rsp), %xmm10
	vmovsd	152(%rsp), %xmm12
	vmovapd	352(%rsp), %xmm8
	vmovapd	816(%rsp), %xmm13
	vmovapd	784(%rsp), %xmm14
	vxorpd	%xmm15, %xmm15, %xmm15
	jmp	.LBB8_52
	.p2align	4
.LBB8_59:
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
	jne	.LBB8_59
.LBB8_60:
	movq	%r9, %rdi
	vzeroupper
	callq	*%r14
.LBB8_61:
	movq	696(%rsp), %rax
	movabsq	$.LCPI8_43, %rdx
	movabsq	$.LCPI8_44, %rsi
	movabsq	$.LCPI8_45, %rdi
	movabsq	$.LCPI8_46, %r8
	movabsq	$.LCPI8_47, %r9
	movabsq	$.LCPI8_48, %r10
	movabsq	$.LCPI8_49, %r11
	testq	%rax, %rax
	je	.LBB8_66
	vmovupd	1952(%rsp), %ymm6
	vmovupd	1920(%rsp), %ymm7
	vmovupd	1888(%rsp), %ymm8
	vmovupd	1856(%rsp), %ymm9
	vmovupd	1824(%rsp), %ymm10
	vmovupd	1792(%rsp), %ymm11
	vmovupd	1760(%rsp), %ymm15
	vmovupd	1728(%rsp), %ymm13
	vmovupd	400(%rsp), %ymm14
	movabsq	$.LCPI8_11, %rcx
	cmpq	$1, %rax
	je	.LBB8_69
	cmpq	$2, %rax
	jne	.LBB8_81
	movabsq	$.LCPI8_22, %rdx
	movabsq	$.LCPI8_23, %rsi
	movabsq	$.LCPI8_24, %rdi
	movabsq	$.LCPI8_25, %r8
	movabsq	$.LCPI8_26, %r9
	movabsq	$.LCPI8_27, %r10
	movabsq	$.LCPI8_28, %r11
	movabsq	$.LCPI8_29, %r15
	movabsq	$.LCPI8_30, %rbp
	xorl	%eax, %eax
	.p2align	4
.LBB8_65:
	vmovupd	14336(%r13,%rax,8), %ymm1
	vmovupd	13312(%r13,%rax,8), %ymm0
	vmovupd	15360(%r13,%rax,8), %ymm2
	movabsq	$.LCPI8_31, %rbx
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
	movabsq	$.LCPI8_32, %rbx
	vfmadd231pd	%ymm4, %ymm2, %ymm3
	vbroadcastsd	(%rbx), %ymm4
	movabsq	$.LCPI8_33, %rbx
	vfmadd231pd	%ymm3, %ymm2, %ymm4
	vbroadcastsd	(%rbx), %ymm3
	movabsq	$.LCPI8_34, %rbx
	vfmadd231pd	%ymm4, %ymm2, %ymm3
	vbroadcastsd	(%rbx), %ymm4
	movabsq	$.LCPI8_35, %rbx
	vfmadd231pd	%ymm3, %ymm2, %ymm4
	vbroadcastsd	(%rbx), %ymm3
	movabsq	$.LCPI8_36, %rbx
	vfmadd231pd	%ymm4, %ymm2, %ymm3
	vbroadcastsd	(%rbx), %ymm4
	movabsq	$.LCPI8_37, %rbx
	vfmadd231pd	%ymm3, %ymm2, %ymm4
	vbroadcastsd	(%rbx), %ymm3
	movabsq	$.LCPI8_38, %rbx
	vfmadd231pd	%ymm4, %ymm2, %ymm3
	vbroadcastsd	(%rbx), %ymm4
	movabsq	$.LCPI8_39, %rbx
	vfmadd231pd	%ymm3, %ymm2, %ymm4
	vbroadcastsd	(%rcx), %ymm3
	vfmadd231pd	%ymm4, %ymm2, %ymm3
	vbroadcastsd	(%r9), %ymm2
	vpaddq	%ymm3, %ymm1, %ymm1
	vbroadcastsd	(%rbx), %ymm3
	movabsq	$.LCPI8_40, %rbx
	vbroadcastsd	(%rbx), %ymm5
	movabsq	$.LCPI8_41, %rbx
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
	jne	.LBB8_65
	jmp	.LBB8_84
.LBB8_58:
	vmovsd	1232(%rsp), %xmm3
	vroundsd	$9, %xmm7, %xmm7, %xmm6
	vroundsd	$9, %xmm4, %xmm4, %xmm5
	movabsq	$.LCPI8_18, %rcx
	vroundsd	$9, %xmm0, %xmm0, %xmm1
	vmovsd	560(%rsp), %xmm14
	vmovsd	(%rdx), %xmm13
	movq	672(%rsp), %r15
	movq	640(%rsp), %rbx
	movq	664(%rsp), %r11
	vmovapd	(%rcx), %xmm8
	movabsq	$.LCPI8_19, %rcx
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
	movabsq	$.LCPI8_20, %rcx
	vmulsd	%xmm4, %xmm11, %xmm4
	vmovsd	(%rcx), %xmm13
	movabsq	$.LCPI8_21, %rcx
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
	movabsq	$.LCPI8_17, %rdx
	vfmadd231sd	16(%rdi,%rcx,8), %xmm1, %xmm6
	vfmadd231sd	24(%rdi,%rcx,8), %xmm1, %xmm3
	vmovsd	464(%rsp), %xmm1
	vmulsd	%xmm7, %xmm12, %xmm7
	vmovsd	752(%rsp), %xmm12
	vfmadd231sd	16(%r15,%rcx,8), %xmm15, %xmm6
	vfmadd231sd	24(%r15,%rcx,8), %xmm15, %xmm3
	movabsq	$.LCPI8_16, %r15
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
.LBB8_50:
	addq	%r13, %rcx
	vmovsd	%xmm0, (%rcx,%rax,8)
.LBB8_51:
	incq	%rax
	cmpq	$128, %rax
	je	.LBB8_60
.LBB8_52:
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
	ja	.LBB8_48
	vsubsd	%xmm9, %xmm0, %xmm4
	vaddsd	(%r15), %xmm4, %xmm4
	vucomisd	%xmm6, %xmm4
	ja	.LBB8_48
	vmulsd	1008(%rsp), %xmm2, %xmm4
	vmulsd	976(%rsp), %xmm3, %xmm5
	vaddsd	%xmm5, %xmm4, %xmm4
	vmulsd	944(%rsp), %xmm1, %xmm5
	vaddsd	%xmm5, %xmm4, %xmm4
	vsubsd	%xmm10, %xmm4, %xmm5
	vaddsd	(%r15), %xmm5, %xmm5
	vucomisd	%xmm11, %xmm5
	ja	.LBB8_48
	vaddsd	(%rdx), %xmm4, %xmm5
	vucomisd	%xmm5, %xmm10
	ja	.LBB8_48
	vmulsd	912(%rsp), %xmm2, %xmm2
	vmulsd	880(%rsp), %xmm3, %xmm3
	vmulsd	848(%rsp), %xmm1, %xmm1
	vaddsd	%xmm3, %xmm2, %xmm2
	vaddsd	%xmm1, %xmm2, %xmm7
	vsubsd	%xmm12, %xmm7, %xmm1
	vaddsd	(%r15), %xmm1, %xmm1
	vucomisd	1408(%rsp), %xmm1
	ja	.LBB8_48
	vaddsd	(%rdx), %xmm7, %xmm1
	vucomisd	%xmm1, %xmm12
	jbe	.LBB8_58
	.p2align	4
.LBB8_48:
	movl	16384(%r8,%rax,8), %ecx
	vmovsd	(%rdi,%rcx,8), %xmm0
	vmovsd	%xmm0, 17408(%r13,%rax,8)
	vmovsd	12288(%r13,%rax,8), %xmm0
	vucomisd	%xmm15, %xmm0
	jne	.LBB8_49
	jnp	.LBB8_51
.LBB8_49:
	vmovsd	(%r10), %xmm0
	movl	$21504, %ecx
	jmp	.LBB8_50
	.p2align	4
.LBB8_69:
	vmovupd	1504(%rsp), %ymm8
	vmovupd	1040(%rsp), %ymm9
	vmovupd	1296(%rsp), %ymm10
	vmovupd	1264(%rsp), %ymm11
	xorl	%eax, %eax
	jmp	.LBB8_70
	.p2align	4
.LBB8_72:
	vxorpd	%xmm1, %xmm1, %xmm1
.LBB8_73:
	vsqrtpd	%ymm2, %ymm2
	vbroadcastsd	(%rdx), %ymm5
	vbroadcastsd	(%rsi), %ymm6
	vbroadcastsd	(%r8), %ymm12
	vbroadcastsd	(%r10), %ymm7
	movabsq	$.LCPI8_50, %r14
	movabsq	$.LCPI8_51, %rbx
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
	movabsq	$.LCPI8_52, %r14
	vbroadcastsd	(%r14), %ymm14
	movabsq	$.LCPI8_53, %r14
	vbroadcastsd	(%r14), %ymm13
	movabsq	$.LCPI8_54, %r14
	vfmadd231pd	%ymm5, %ymm4, %ymm7
	vbroadcastsd	(%r11), %ymm5
	vfmadd231pd	%ymm7, %ymm4, %ymm5
	vbroadcastsd	(%rbx), %ymm7
	vmulpd	%ymm5, %ymm3, %ymm3
	vfmadd231pd	%ymm12, %ymm4, %ymm7
	vbroadcastsd	(%r14), %ymm12
	movabsq	$.LCPI8_55, %r14
	vfmadd231pd	%ymm7, %ymm4, %ymm14
	vfmadd231pd	%ymm14, %ymm4, %ymm13
	vbroadcastsd	(%r14), %ymm14
	movabsq	$.LCPI8_56, %r14
	vfmadd231pd	%ymm13, %ymm4, %ymm12
	vbroadcastsd	(%r14), %ymm13
	movabsq	$.LCPI8_57, %r14
	vfmadd231pd	%ymm12, %ymm4, %ymm14
	vbroadcastsd	(%r14), %ymm12
	movabsq	$.LCPI8_58, %r14
	vbroadcastsd	(%r14), %ymm5
	movabsq	$.LCPI8_65, %r14
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
	je	.LBB8_74
.LBB8_70:
	vmulpd	13312(%r13,%rax,8), %ymm9, %ymm0
	vmulpd	14336(%r13,%rax,8), %ymm10, %ymm1
	vmulpd	15360(%r13,%rax,8), %ymm11, %ymm2
	movabsq	$.LCPI8_42, %r14
	vmulpd	%ymm0, %ymm0, %ymm0
	vmulpd	%ymm1, %ymm1, %ymm1
	vmulpd	%ymm2, %ymm2, %ymm3
	vaddpd	%ymm1, %ymm0, %ymm0
	vaddpd	%ymm3, %ymm0, %ymm0
	vmulpd	240(%rsp), %ymm0, %ymm2
	vbroadcastsd	(%r14), %ymm0
	vmulpd	%ymm0, %ymm2, %ymm0
	testb	%bpl, %bpl
	jne	.LBB8_72
	movabsq	$.LCPI8_59, %r14
	vbroadcastsd	(%r14), %ymm1
	movabsq	$.LCPI8_60, %r14
	vbroadcastsd	(%r14), %ymm3
	movabsq	$.LCPI8_61, %r14
	vbroadcastsd	(%r14), %ymm4
	movabsq	$.LCPI8_62, %r14
	vbroadcastsd	(%r14), %ymm5
	movabsq	$.LCPI8_63, %r14
	vdivpd	%ymm1, %ymm0, %ymm1
	vaddpd	%ymm3, %ymm1, %ymm1
	vmulpd	%ymm1, %ymm0, %ymm1
	vaddpd	%ymm4, %ymm1, %ymm1
	vbroadcastsd	(%r14), %ymm4
	movabsq	$.LCPI8_64, %r14
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
	jmp	.LBB8_73
	.p2align	4
.LBB8_74:
	movabsq	$NRT_decref, %r14
	testb	%bpl, %bpl
	je	.LBB8_84
	xorl	%r15d, %r15d
	jmp	.LBB8_77
	.p2align	4
.LBB8_80:
	vmulsd	1472(%rsp), %xmm0, %xmm0
	vmulsd	%xmm0, %xmm2, %xmm0
	vfmadd213sd	%xmm1, %xmm0, %xmm0
	vmovsd	%xmm0, 18432(%r13,%r15,8)
.LBB8_76:
	incq	%r15
	cmpq	$128, %r15
	je	.LBB8_84
.LBB8_77:
	vmovsd	13312(%r13,%r15,8), %xmm2
	vmovsd	14336(%r13,%r15,8), %xmm1
	vmovsd	15360(%r13,%r15,8), %xmm0
	movabsq	$.LCPI8_42, %rax
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
	movabsq	$.LCPI8_65, %rax
	vucomisd	(%rax), %xmm3
	ja	.LBB8_76
	vmovapd	592(%rsp), %xmm3
	vmulsd	%xmm2, %xmm2, %xmm2
	vmulsd	%xmm1, %xmm1, %xmm1
	vmulsd	%xmm0, %xmm0, %xmm0
	movabsq	$.LCPI8_58, %rax
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
	jne	.LBB8_79
	jnp	.LBB8_80
.LBB8_79:
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
	movabsq	$.LCPI8_16, %rax
	vmovsd	208(%rsp), %xmm2
	vdivsd	%xmm1, %xmm0, %xmm0
	vmulsd	%xmm1, %xmm1, %xmm1
	vsubsd	712(%rsp), %xmm0, %xmm0
	vmulsd	(%rax), %xmm0, %xmm0
	vdivsd	%xmm1, %xmm0, %xmm0
	vmovsd	112(%rsp), %xmm1
	jmp	.LBB8_80
	.p2align	4
.LBB8_81:
	xorl	%eax, %eax
	.p2align	4
.LBB8_82:
	vmovupd	14336(%r13,%rax,8), %ymm1
	vmovupd	13312(%r13,%rax,8), %ymm3
	vmovupd	15360(%r13,%rax,8), %ymm2
	vmovapd	%ymm9, %ymm12
	movabsq	$.LCPI8_67, %rcx
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
	jne	.LBB8_82
	jmp	.LBB8_84
.LBB8_67:
	movabsq	$.LCPI8_66, %rcx
	xorl	%eax, %eax
	.p2align	4
.LBB8_68:
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
	jne	.LBB8_68
	jmp	.LBB8_84
.LBB8_5:
	movq	80(%rsp), %rcx
	jmp	.LBB8_6
.Lfunc_end8:
	.size	_ZN11bragg_numba7kernels4fast16add_orientationsB3v62B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE181Spots_28int64_2c_20int64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_209_29_2c_20float64_2c_20bool_2c_20Grid_28float64_20x_209_29_2c_20bool_2c_20bool_2c_20bool_295ArrayIdLi3E1C8readonly7alignedE5ArrayIbLi1E1C8readonly7alignedE5ArrayIdLi1E1C8readonly7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE, .Lfunc_end8-_ZN11bragg_numba7kernels4fast16add_orientationsB3v62B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE181Spots_28int64_2c_20int64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_209_29_2c_20float64_2c_20bool_2c_20Grid_28float64_20x_209_29_2c_20bool_2c_20bool_2c_20bool_295ArrayIdLi3E1C8readonly7alignedE5ArrayIbLi1E1C8readonly7alignedE5ArrayIdLi1E1C8readonly7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE
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
.Lfunc_end9:
	.size	_ZN11bragg_numba7kernels13block_factors12same_for_allB3v60B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedEd, .Lfunc_end9-_ZN11bragg_numba7kernels13block_factors12same_for_allB3v60B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedEd

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
.LBB10_1:
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
	jne	.LBB10_1
	vmovupd	13824(%rax), %ymm3
	vmovupd	13856(%rax), %ymm4
	vmovupd	13568(%rax), %ymm13
	vmovupd	14080(%rax), %ymm7
	vmovupd	13600(%rax), %ymm5
	vmovupd	14112(%rax), %ymm6
	vmaxpd	13312(%rax), %ymm3, %ymm3
	vmovupd	%ymm3, -128(%rsp)
	vmaxpd	13344(%rax), %ymm4, %ymm3
	vmovupd	14368(%rax), %ymm4
	vmovupd	%ymm3, -96(%rsp)
	vmovupd	14336(%rax), %ymm3
	vaddpd	14848(%rax), %ymm3, %ymm3
	vmovupd	%ymm3, 512(%rsp)
	vaddpd	14880(%rax), %ymm4, %ymm3
	vmovupd	13920(%rax), %ymm4
	vmovupd	%ymm3, 480(%rsp)
	vmovupd	13888(%rax), %ymm3
	vmaxpd	13376(%rax), %ymm3, %ymm3
	vmovupd	%ymm3, 256(%rsp)
	vmaxpd	13408(%rax), %ymm4, %ymm3
	vmovupd	14432(%rax), %ymm4
	vmovupd	%ymm3, 416(%rsp)
	vmovupd	14400(%rax), %ymm3
	vaddpd	14912(%rax), %ymm3, %ymm3
	vmovupd	%ymm3, 64(%rsp)
	vaddpd	14944(%rax), %ymm4, %ymm3
	vmovupd	13984(%rax), %ymm4
	vmovupd	%ymm3, 32(%rsp)
	vmovupd	13952(%rax), %ymm3
	vmaxpd	13440(%rax), %ymm3, %ymm3
	vmovupd	%ymm3, 352(%rsp)
	vmaxpd	13472(%rax), %ymm4, %ymm3
	vmovupd	14496(%rax), %ymm4
	vmovupd	%ymm3, 384(%rsp)
	vmovupd	14464(%rax), %ymm3
	vaddpd	14976(%rax), %ymm3, %ymm3
	vmovupd	%ymm3, (%rsp)
	vaddpd	15008(%rax), %ymm4, %ymm3
	vmovupd	%ymm3, -32(%rsp)
	vmovupd	14016(%rax), %ymm3
	vmaxpd	13504(%rax), %ymm3, %ymm3
	vmovupd	%ymm3, 320(%rsp)
	vmovupd	14048(%rax), %ymm3
	vmaxpd	13536(%rax), %ymm3, %ymm3
	vmovupd	%ymm3, 288(%rsp)
	vmovupd	14528(%rax), %ymm3
	vaddpd	15040(%rax), %ymm3, %ymm3
	vmovupd	%ymm3, -64(%rsp)
	vmovupd	14560(%rax), %ymm3
	vaddpd	15072(%rax), %ymm3, %ymm3
	vmovupd	%ymm3, 448(%rsp)
	vcmpltpd	%ymm7, %ymm13, %ymm3
	vmaskmovpd	%ymm7, %ymm3, 13568(%rax)
	vcmpltpd	%ymm6, %ymm5, %ymm3
	vmaxpd	%ymm13, %ymm7, %ymm7
	vmaskmovpd	%ymm6, %ymm3, 13600(%rax)
	vmaxpd	%ymm5, %ymm6, %ymm6
	vmovupd	14592(%rax), %ymm3
	vaddpd	15104(%rax), %ymm3, %ymm4
	vmovupd	14624(%rax), %ymm3
	vaddpd	15136(%rax), %ymm3, %ymm3
	vmovupd	%ymm4, 14592(%rax)
	vmovupd	%ymm4, 224(%rsp)
	vmovupd	%ymm3, 14624(%rax)
	vmovupd	%ymm3, 192(%rsp)
	vmovupd	13632(%rax), %ymm10
	vmovupd	14144(%rax), %ymm3
	vmovupd	13664(%rax), %ymm8
	vmovupd	14176(%rax), %ymm9
	vcmpltpd	%ymm3, %ymm10, %ymm4
	vmovupd	%ymm8, 96(%rsp)
	vmaskmovpd	%ymm3, %ymm4, 13632(%rax)
	vcmpltpd	%ymm9, %ymm8, %ymm4
	vmaxpd	%ymm10, %ymm3, %ymm3
	vmaxpd	256(%rsp), %ymm3, %ymm3
	vmaskmovpd	%ymm9, %ymm4, 13664(%rax)
	vmaxpd	96(%rsp), %ymm9, %ymm9
	vmovupd	14656(%rax), %ymm4
	vaddpd	15168(%rax), %ymm4, %ymm8
	vmovupd	14688(%rax), %ymm4
	vaddpd	15200(%rax), %ymm4, %ymm4
	vmovupd	%ymm8, 14656(%rax)
	vmovupd	%ymm8, 160(%rsp)
	vmovupd	%ymm4, 14688(%rax)
	vmovupd	%ymm4, 128(%rsp)
	vmaxpd	-128(%rsp), %ymm7, %ymm4
	vmaxpd	-96(%rsp), %ymm6, %ymm7
	vmovupd	%ymm3, -96(%rsp)
	vmovupd	13696(%rax), %ymm11
	vmovupd	14208(%rax), %ymm14
	vmovupd	13728(%rax), %ymm12
	vmovupd	14240(%rax), %ymm8
	vmovupd	%ymm4, -128(%rsp)
	vcmpltpd	%ymm14, %ymm11, %ymm15
	vcmpltpd	%ymm8, %ymm12, %ymm6
	vmaskmovpd	%ymm14, %ymm15, 13696(%rax)
	vmaskmovpd	%ymm8, %ymm6, 13728(%rax)
	vmaxpd	%ymm12, %ymm8, %ymm8
	vmovupd	14720(%rax), %ymm3
	vaddpd	15232(%rax), %ymm3, %ymm13
	vmovupd	14752(%rax), %ymm3
	vaddpd	15264(%rax), %ymm3, %ymm6
	vmovupd	%ymm13, 14720(%rax)
	vaddpd	(%rsp), %ymm13, %ymm13
	vmovupd	%ymm6, 14752(%rax)
	vmovupd	13760(%rax), %ymm4
	vmovupd	14272(%rax), %ymm10
	vmovupd	13792(%rax), %ymm5
	vmovupd	14304(%rax), %ymm3
	vcmpltpd	%ymm10, %ymm4, %ymm15
	vmaxpd	%ymm4, %ymm10, %ymm4
	vmaxpd	320(%rsp), %ymm4, %ymm12
	vmaskmovpd	%ymm10, %ymm15, 13760(%rax)
	vmaxpd	416(%rsp), %ymm9, %ymm15
	vmaxpd	%ymm11, %ymm14, %ymm9
	vcmpltpd	%ymm3, %ymm5, %ymm11
	vmaxpd	384(%rsp), %ymm8, %ymm14
	vmaxpd	352(%rsp), %ymm9, %ymm9
	vmaskmovpd	%ymm3, %ymm11, 13792(%rax)
	vmaxpd	%ymm5, %ymm3, %ymm3
	vmaxpd	288(%rsp), %ymm3, %ymm10
	vmovupd	224(%rsp), %ymm3
	vmovups	-96(%rsp), %ymm5
	vaddpd	512(%rsp), %ymm3, %ymm8
	vmovupd	192(%rsp), %ymm3
	vmovupd	14816(%rax), %ymm4
	vaddpd	480(%rsp), %ymm3, %ymm11
	vmovupd	14784(%rax), %ymm3
	vaddpd	15328(%rax), %ymm4, %ymm4
	vaddpd	15296(%rax), %ymm3, %ymm3
	vaddpd	%ymm13, %ymm8, %ymm8
	vmovupd	%ymm3, 14784(%rax)
	vmovupd	%ymm4, 14816(%rax)
	vmovupd	%ymm7, 13344(%rax)
	vmovupd	%ymm11, 14368(%rax)
	vmovups	%ymm5, 13376(%rax)
	vmovupd	160(%rsp), %ymm5
	vmovupd	%ymm15, 13408(%rax)
	vmovupd	128(%rsp), %ymm15
	vaddpd	-64(%rsp), %ymm3, %ymm3
	vaddpd	448(%rsp), %ymm4, %ymm4
	vaddpd	64(%rsp), %ymm5, %ymm5
	vaddpd	32(%rsp), %ymm15, %ymm15
	vmovupd	%ymm5, 14400(%rax)
	vaddpd	-32(%rsp), %ymm6, %ymm5
	vmovupd	-128(%rsp), %ymm6
	vmovupd	%ymm15, 14432(%rax)
	vmovupd	%ymm9, 13440(%rax)
	vmovupd	%ymm14, 13472(%rax)
	vmovupd	%ymm13, 14464(%rax)
	vmovupd	%ymm5, 14496(%rax)
	vmovupd	%ymm12, 13504(%rax)
	vmovupd	%ymm10, 13536(%rax)
	vmovupd	%ymm3, 14528(%rax)
	vmovupd	%ymm4, 14560(%rax)
	vmaxsd	%xmm6, %xmm9, %xmm4
	vshufpd	$1, %xmm6, %xmm6, %xmm3
	vmovapd	%ymm6, %ymm10
	vshufpd	$1, %xmm9, %xmm9, %xmm6
	vmaxsd	%xmm3, %xmm6, %xmm13
	vextractf128	$1, %ymm9, %xmm6
	vextractf128	$1, %ymm10, %xmm3
	vshufpd	$1, %xmm14, %xmm14, %xmm9
	vmaxsd	%xmm3, %xmm6, %xmm12
	vshufpd	$1, %xmm3, %xmm3, %xmm3
	vshufpd	$1, %xmm6, %xmm6, %xmm6
	vmaxsd	%xmm3, %xmm6, %xmm6
	vmovapd	%ymm7, %ymm3
	vmaxsd	%xmm3, %xmm14, %xmm10
	vshufpd	$1, %xmm3, %xmm3, %xmm3
	vaddpd	%xmm5, %xmm11, %xmm7
	vmaxsd	%xmm3, %xmm9, %xmm9
	vextractf128	$1, %ymm14, %xmm3
	vmaxsd	13360(%rax), %xmm3, %xmm14
	vextractf128	$1, %ymm5, %xmm3
	vaddsd	14384(%rax), %xmm3, %xmm3
	vmovsd	%xmm3, 32(%rsp)
	vmovsd	13496(%rax), %xmm3
	vmaxsd	13368(%rax), %xmm3, %xmm15
	vmovsd	14392(%rax), %xmm3
	vaddsd	14520(%rax), %xmm3, %xmm3
	vmovsd	%xmm3, 64(%rsp)
	vmovsd	13504(%rax), %xmm3
	vmaxsd	13376(%rax), %xmm3, %xmm11
	vmovsd	13512(%rax), %xmm3
	vmaxsd	%xmm4, %xmm11, %xmm4
	vmovsd	%xmm11, 13376(%rax)
	vshufpd	$1, %xmm8, %xmm8, %xmm11
	vmovsd	%xmm4, (%rsp)
	vmovsd	14400(%rax), %xmm4
	vaddsd	14528(%rax), %xmm4, %xmm4
	vmovsd	%xmm4, 14400(%rax)
	vmaxsd	13384(%rax), %xmm3, %xmm3
	vmovsd	%xmm3, 13384(%rax)
	vmaxsd	%xmm13, %xmm3, %xmm3
	vmovsd	%xmm3, -32(%rsp)
	vmovsd	14408(%rax), %xmm3
	vaddsd	14536(%rax), %xmm3, %xmm3
	vmovsd	%xmm3, 14408(%rax)
	vaddsd	%xmm3, %xmm11, %xmm3
	vmovsd	%xmm3, -64(%rsp)
	vmovsd	13520(%rax), %xmm3
	vmaxsd	13392(%rax), %xmm3, %xmm3
	vmovsd	%xmm3, 13392(%rax)
	vmaxsd	%xmm12, %xmm3, %xmm12
	vmovsd	14416(%rax), %xmm3
	vaddsd	14544(%rax), %xmm3, %xmm11
	vmovsd	%xmm11, 14416(%rax)
	vmovsd	13528(%rax), %xmm3
	vmaxsd	13400(%rax), %xmm3, %xmm3
	vmovsd	%xmm3, 13400(%rax)
	vmaxsd	%xmm6, %xmm3, %xmm6
	vaddsd	%xmm4, %xmm8, %xmm3
	vextractf128	$1, %ymm8, %xmm8
	vaddsd	%xmm11, %xmm8, %xmm4
	vmovsd	14424(%rax), %xmm11
	vshufpd	$1, %xmm8, %xmm8, %xmm8
	vaddsd	14552(%rax), %xmm11, %xmm11
	vmovsd	%xmm11, 14424(%rax)
	vaddsd	%xmm11, %xmm8, %xmm8
	vmovsd	13536(%rax), %xmm11
	vmaxsd	13408(%rax), %xmm11, %xmm11
	vmovsd	%xmm11, 13408(%rax)
	vmaxsd	%xmm10, %xmm11, %xmm10
	vmovsd	14432(%rax), %xmm11
	vaddsd	14560(%rax), %xmm11, %xmm11
	vmovsd	%xmm11, 14432(%rax)
	vmovsd	13544(%rax), %xmm5
	vmaxsd	13416(%rax), %xmm5, %xmm5
	vmovsd	%xmm5, 13416(%rax)
	vmaxsd	%xmm9, %xmm5, %xmm9
	vaddsd	%xmm7, %xmm11, %xmm5
	vshufpd	$1, %xmm7, %xmm7, %xmm7
	vmovsd	14440(%rax), %xmm11
	vaddsd	14568(%rax), %xmm11, %xmm11
	vaddsd	%xmm5, %xmm3, %xmm3
	vmovsd	%xmm11, 14440(%rax)
	vaddsd	%xmm7, %xmm11, %xmm7
	vmovsd	13552(%rax), %xmm11
	vmaxsd	13424(%rax), %xmm11, %xmm11
	vmovsd	%xmm11, 13424(%rax)
	vmaxsd	%xmm14, %xmm11, %xmm11
	vmovsd	14448(%rax), %xmm14
	vaddsd	14576(%rax), %xmm14, %xmm14
	vmovsd	%xmm14, 14448(%rax)
	vaddsd	32(%rsp), %xmm14, %xmm14
	vmovsd	13560(%rax), %xmm13
	vmaxsd	13432(%rax), %xmm13, %xmm13
	vmovsd	%xmm13, 13432(%rax)
	vmaxsd	%xmm15, %xmm13, %xmm13
	vaddsd	%xmm4, %xmm14, %xmm4
	vmovsd	14456(%rax), %xmm15
	vmaxsd	%xmm6, %xmm13, %xmm6
	vaddsd	14584(%rax), %xmm15, %xmm15
	vaddsd	%xmm4, %xmm3, %xmm3
	vmovsd	%xmm15, 14456(%rax)
	vaddsd	64(%rsp), %xmm15, %xmm15
	vmovsd	%xmm10, 13344(%rax)
	vmovsd	%xmm5, 14368(%rax)
	vmovsd	%xmm9, 13352(%rax)
	vmovsd	%xmm7, 14376(%rax)
	vaddsd	-64(%rsp), %xmm7, %xmm7
	vmaxsd	-32(%rsp), %xmm9, %xmm5
	vmaxsd	(%rsp), %xmm10, %xmm10
	vmaxsd	%xmm12, %xmm11, %xmm9
	vmovsd	%xmm11, 13360(%rax)
	vmovsd	%xmm14, 14384(%rax)
	vmovsd	%xmm13, 13368(%rax)
	vaddsd	%xmm15, %xmm8, %xmm8
	vmovsd	%xmm15, 14392(%rax)
	vmovsd	%xmm9, 13328(%rax)
	vmovsd	%xmm4, 14352(%rax)
	vmaxsd	%xmm5, %xmm6, %xmm4
	vmaxsd	%xmm10, %xmm9, %xmm9
	vmovsd	%xmm6, 13336(%rax)
	vaddsd	%xmm7, %xmm8, %xmm5
	vmovsd	%xmm8, 14360(%rax)
	vmovsd	%xmm4, 13320(%rax)
	vmaxsd	%xmm9, %xmm4, %xmm4
	vmovsd	%xmm5, 14344(%rax)
	vmovsd	%xmm4, 13312(%rax)
	vsqrtsd	%xmm4, %xmm4, %xmm4
	vaddsd	%xmm5, %xmm3, %xmm3
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
.Lfunc_end10:
	.size	_ZN11bragg_numba7kernels13block_lattice5reachB3v56B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE, .Lfunc_end10-_ZN11bragg_numba7kernels13block_lattice5reachB3v56B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedE
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

	.type	_ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB3v61B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx,@object
	.comm	_ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB3v61B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx,8,8
	.type	".const.missing Environment: _ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB3v61B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx",@object
	.p2align	4, 0x0
".const.missing Environment: _ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB3v61B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx":
	.asciz	"missing Environment: _ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB3v61B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx"
	.size	".const.missing Environment: _ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB3v61B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx", 1679

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
	.section	".note.GNU-stack","",@progbits
